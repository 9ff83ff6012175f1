package org.engross.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers that are printed as words or in figures other than Arabic. */
final class NumberWords {
  /** The words for one, two, three …, several spellings of one number joined by "/". */
  private static final String[] SERIES = {
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        + " sixteen seventeen eighteen nineteen twenty",
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    "premier/première deuxième troisième quatrième cinquième sixième septième huitième neuvième"
        + " dixième onzième douzième",
    "première/unique second/seconde",
    "primero/primera segundo/segunda tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta"
        + " séptimo/séptima octavo/octava noveno/novena décimo/décima",
    "erste/erster zweite/zweiter dritte/dritter vierte/vierter fünfte/fünfter sechste/sechster"
        + " siebte/siebter achte/achter neunte/neunter zehnte/zehnter",
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
    "первый/первая/первое второй/вторая/второе третий/третья/третье четвёртый/четвёртая/четвертая"
        + " пятый/пятая шестой/шестая седьмой/седьмая восьмой/восьмая девятый/девятая"
        + " десятый/десятая",
    "الأول/الأولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة"
        + " السابع/السابعة الثامن/الثامنة التاسع/التاسعة العاشر/العاشرة"
  };

  private static final Map<String, Integer> VALUES = values();

  private NumberWords() {}

  /** The value of a number word in any of the languages known, case ignored. */
  static Optional<Integer> value(String word) {
    return Optional.ofNullable(VALUES.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The value of a Roman figure in capitals. */
  static int roman(String figure) {
    int total = 0;
    for (int i = 0; i < figure.length(); i++) {
      int value = romanDigit(figure.charAt(i));
      int next = i + 1 < figure.length() ? romanDigit(figure.charAt(i + 1)) : 0;
      total += value < next ? -value : value;
    }
    return total;
  }

  /** The value of a Chinese number below ten thousand. */
  static int chinese(String figure) {
    int total = 0;
    int digit = 0;
    for (char c : figure.toCharArray()) {
      int unit = "十百千".indexOf(c);
      if (unit < 0) {
        digit = c == '两' ? 2 : Math.max(0, "零一二三四五六七八九".indexOf(c));
      } else {
        total += Math.max(1, digit) * (int) Math.pow(10, unit + 1);
        digit = 0;
      }
    }
    return total + digit;
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      case 'D' -> 500;
      default -> 1000;
    };
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new TreeMap<>();
    for (String series : SERIES) {
      String[] words = series.split(" ");
      for (int i = 0; i < words.length; i++) {
        for (String word : words[i].split("/")) {
          values.put(word, i + 1);
        }
      }
    }
    return values;
  }
}

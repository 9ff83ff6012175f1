package org.engross.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers that are printed as words. */
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

package org.engross.language;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Values of numbers as documents print them: Roman, Chinese, Arabic-Indic. */
public final class Numerals {
  private static final Map<Character, Integer> ROMAN =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500, 'm', 1000);
  private static final int[] STEPS = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] FIGURES = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 15;

  private Numerals() {}

  /** The value of a Roman number in either case, if it is written as one would write it. */
  public static OptionalInt roman(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalInt.empty();
    }
    int total = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      Integer value = ROMAN.get(lower.charAt(i));
      if (value == null) {
        return OptionalInt.empty();
      }
      Integer next = i + 1 < lower.length() ? ROMAN.get(lower.charAt(i + 1)) : Integer.valueOf(0);
      total += next != null && next > value ? -value : value;
    }
    return total > 0 && toRoman(total).equals(lower) ? OptionalInt.of(total) : OptionalInt.empty();
  }

  /** A number in lower-case Roman figures; outside 1 to 3999 in Arabic ones. */
  public static String toRoman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < STEPS.length; i++) {
      while (rest >= STEPS[i]) {
        roman.append(FIGURES[i]);
        rest -= STEPS[i];
      }
    }
    return roman.toString();
  }

  /** The value of a Chinese number up to 9999, such as 一百四十三 = 143. */
  public static OptionalInt chinese(String text) {
    int total = 0;
    int digit = 0;
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalInt.empty();
    }
    for (char c : text.toCharArray()) {
      int unit = "十百千".indexOf(c);
      int value = chineseDigit(c);
      if (unit >= 0) {
        int power = new int[] {10, 100, 1000}[unit];
        total += (digit == 0 ? 1 : digit) * power;
        digit = 0;
      } else if (value >= 0) {
        digit = value;
      } else {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(total + digit);
  }

  /** The value of a run of decimal digits of any script, at most nine of them. */
  public static OptionalInt decimal(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return OptionalInt.empty();
    }
    int total = 0;
    for (char c : text.toCharArray()) {
      int digit = Character.digit(c, 10);
      if (digit < 0) {
        return OptionalInt.empty();
      }
      total = total * 10 + digit;
    }
    return OptionalInt.of(total);
  }

  private static int chineseDigit(char c) {
    if (c == '零' || c == '○') {
      return 0;
    }
    return c == '两' ? 2 : CHINESE_DIGITS.indexOf(c);
  }
}

package org.engross.source.format;

import java.util.Locale;
import org.engross.language.Numerals;

/** Works out the number a word processor prints before a list item. */
final class ListLabel {
  private ListLabel() {}

  /**
   * Fills a pattern such as {@code %1.%2} or {@code (%1)}.
   *
   * @param counts the count of each level, zero-based
   * @param level the item's own level, zero-based
   * @param format of the item's own level: decimal, lowerLetter, upperRoman …; other levels are
   *     decimal, as in legal numbering
   */
  static String of(String pattern, int[] counts, int level, String format) {
    String label = pattern;
    for (int i = 0; i < counts.length && i < 9; i++) {
      String number = number(Math.max(1, counts[i]), i == level ? format : "decimal");
      label = label.replace("%" + (i + 1), number);
    }
    return label;
  }

  private static String number(int count, String format) {
    return switch (format == null ? "" : format) {
      case "lowerLetter" -> letters(count);
      case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> Numerals.toRoman(count);
      case "upperRoman" -> Numerals.toRoman(count).toUpperCase(Locale.ROOT);
      case "none" -> "";
      default -> Integer.toString(count);
    };
  }

  /** a … z, aa … zz: Word repeats the letter. */
  private static String letters(int count) {
    String letter = String.valueOf((char) ('a' + (count - 1) % 26));
    return letter.repeat(1 + (count - 1) / 26);
  }
}

package org.engross.source.format;

import java.util.Locale;
import java.util.function.IntFunction;
import org.engross.language.Numerals;

/** Works out the number a word processor prints before a list item. */
final class ListLabel {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
  private static final String ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final int MOST_REPEATS = 20;

  private ListLabel() {}

  /**
   * Fills a pattern such as {@code %1.%2} or {@code (%1)}.
   *
   * @param counts the count of each level, zero-based
   * @param formats the format of a level, by Word's names: decimal, lowerLetter, upperRoman …
   */
  static String of(String pattern, int[] counts, IntFunction<String> formats) {
    String label = pattern;
    for (int i = 0; i < counts.length && i < 9; i++) {
      String place = "%" + (i + 1);
      if (label.contains(place)) {
        label = label.replace(place, number(counts[i], formats.apply(i)));
      }
    }
    return label;
  }

  /** A number in one of Word's formats; in figures where the format is not known. */
  static String number(int count, String format) {
    return switch (format == null ? "" : format) {
      case "lowerLetter" -> letters(count, LATIN);
      case "upperLetter" -> letters(count, LATIN).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(count, RUSSIAN);
      case "russianUpper" -> letters(count, RUSSIAN).toUpperCase(Locale.ROOT);
      case "arabicAlpha" -> letters(count, ARABIC);
      case "arabicAbjad" -> letters(count, ABJAD);
      case "lowerRoman" -> Numerals.toRoman(count);
      case "upperRoman" -> Numerals.toRoman(count).toUpperCase(Locale.ROOT);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", count);
      case "none", "bullet" -> "";
      default -> Integer.toString(count);
    };
  }

  /** a … z, aa … zz: word processors repeat the letter. */
  private static String letters(int count, String alphabet) {
    int round = (count - 1) / alphabet.length();
    if (count < 1 || round >= MOST_REPEATS) {
      return Integer.toString(count);
    }
    int at = (count - 1) % alphabet.length();
    return alphabet.substring(at, at + 1).repeat(1 + round);
  }
}

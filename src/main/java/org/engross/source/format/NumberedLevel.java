package org.engross.source.format;

/**
 * How one level of a list is numbered.
 *
 * @param pattern what is printed, with {@code %1} for the number of the outermost level; empty for
 *     nothing
 * @param format of this level's number, by Word's names; {@code bullet} for a sign
 * @param start the first number
 * @param legal whether the numbers of outer levels are in figures here, whatever their own format
 */
record NumberedLevel(String pattern, String format, int start, boolean legal) {
  static final NumberedLevel PLAIN = of("", "none", 1);

  static NumberedLevel of(String pattern, String format, int start) {
    return new NumberedLevel(pattern, format, start, false);
  }
}

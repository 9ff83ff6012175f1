package org.engross.typeset.page;

/** Roman numerals in small letters, as front matter is numbered. */
final class Roman {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Roman() {}

  /**
   * The numeral of a number.
   *
   * @param number from 1
   */
  static String of(int number) {
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(LETTERS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}

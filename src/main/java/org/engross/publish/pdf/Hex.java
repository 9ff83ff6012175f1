package org.engross.publish.pdf;

/** Two-byte codes in hexadecimal figures. */
final class Hex {
  private static final String FIGURES = "0123456789ABCDEF";

  private Hex() {}

  static void append(StringBuilder out, int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(FIGURES.charAt(code >> shift & 15));
    }
  }
}

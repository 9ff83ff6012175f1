package org.engross.register;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a text in which two quotations of it are compared. */
final class Folded {
  private Folded() {}

  /** Lower case, normal form C, one space for any white space, plain quotes and dashes. */
  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean space = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isSpace(c)) {
        space = folded.length() > 0;
      } else if (!isInvisible(c)) {
        folded.append(space ? " " : "").append(plain(c));
        space = false;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Soft hyphens and other characters that only tell where a word may be divided or joined. */
  static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
  }

  /** Quotes and dashes without their shape; every other character as it is. */
  static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }
}

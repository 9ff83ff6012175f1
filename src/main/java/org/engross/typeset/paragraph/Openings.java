package org.engross.typeset.paragraph;

import java.util.Arrays;
import org.engross.typeset.hyphen.Hyphenation;

/**
 * The places inside one word where a line may end, with what each costs. One object serves all
 * words of a paragraph.
 */
final class Openings {
  static final byte NONE = 0;

  /** A hyphen is added. */
  static final byte SOFT_HYPHEN = 1;

  /** A hyphen is there. */
  static final byte HYPHEN = 2;

  /** The line just ends. */
  static final byte JOIN = 3;

  /** Between ideographs, where there is also room to stretch. */
  static final byte IDEOGRAPH = 4;

  /** Where nothing speaks for it, because the string is longer than the line. */
  static final byte ANYWHERE = 5;

  /** Between an ideograph and a sign that stays with it: room, but no end for a line. */
  static final byte BOUND = 6;

  /** The price of a line end {@link #ANYWHERE}. */
  static final int LAST_RESORT = 5_000;

  private static final int DISCOURAGED = 1_000;
  private static final int LONGEST_DIVIDED = 80;

  /** Digits of a fingerprint that stay together. */
  private static final int DIGITS = 8;

  private final Hyphenation hyphenation;
  private final BreakingCosts costs;
  private final int hyphen;

  /** What kind of place there is before each character of the word. */
  byte[] kind = new byte[64];

  int[] cost = new int[64];

  /**
   * @param ems width of the line in thousandths of an em
   */
  Openings(Hyphenation hyphenation, BreakingCosts costs, long ems) {
    this.hyphenation = hyphenation;
    this.costs = costs;
    long share = Math.min(ems, 60_000) / 30;
    this.hyphen = (int) (costs.hyphen() * share * share / 1_000_000);
  }

  /** The price of dividing a word in lines of this width. */
  int hyphen() {
    return hyphen;
  }

  /** Finds the places in the word between two offsets. */
  void find(String text, int from, int to, String language, boolean divisible) {
    int length = to - from;
    if (kind.length <= length) {
      kind = new byte[2 * length];
      cost = new int[2 * length];
    }
    Arrays.fill(kind, 0, length + 1, NONE);
    boolean given = findSigns(text, from, to);
    if (isDigest(text, from, to)) {
      for (int i = DIGITS; i < length; i += DIGITS) {
        put(i, JOIN, costs.explicitHyphen());
      }
    } else if (divisible && !given && length <= LONGEST_DIVIDED) {
      divide(text.substring(from, to), language);
    }
  }

  /** A fingerprint of a file: at least 32 hexadecimal digits and nothing else. */
  private static boolean isDigest(String text, int from, int to) {
    if (to - from < 4 * DIGITS) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line may end before a character of the word. */
  boolean isOpen(int at) {
    return kind[at] != NONE && kind[at] != BOUND;
  }

  /** Marks a place where there is no better one. */
  void force(int at) {
    kind[at] = ANYWHERE;
    cost[at] = LAST_RESORT;
  }

  private void put(int at, byte what, int price) {
    kind[at] = what;
    cost[at] = price;
  }

  private void divide(String word, String language) {
    boolean[] points = hyphenation.points(word, language);
    for (int i = 1; i < points.length; i++) {
      if (points[i] && kind[i] == NONE) {
        put(i, SOFT_HYPHEN, hyphen);
      }
    }
  }

  /** Places shown by the characters themselves; true when the word holds soft hyphens. */
  private boolean findSigns(String text, int from, int to) {
    boolean given = false;
    boolean address = isAddress(text, from, to);
    for (int i = from + 1; i < to; i++) {
      char before = text.charAt(i - 1);
      char after = text.charAt(i);
      if (before == '\u00AD') {
        given = true;
        put(i - from, SOFT_HYPHEN, hyphen);
      } else if (before == '\u200B') {
        put(i - from, JOIN, 0);
      } else if (after >= 0x2E80 || before >= 0x2E80) {
        ideographs(text, i, from);
      } else if (!Character.isLetterOrDigit(before)) {
        sign(text, i, from, to, address);
      }
    }
    return given;
  }

  private void ideographs(String text, int i, int from) {
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i);
    boolean inside = Character.isLowSurrogate(text.charAt(i));
    if (!inside && (Ideographs.is(before) || Ideographs.is(after))) {
      boolean number = Character.isDigit(before) || Character.isDigit(after);
      if (Ideographs.mayPart(before, after)) {
        put(i - from, IDEOGRAPH, number ? costs.tie() : 0);
      } else {
        put(i - from, BOUND, Items.NEVER);
      }
    }
  }

  private void sign(String text, int i, int from, int to, boolean address) {
    char sign = text.charAt(i - 1);
    if (i - 1 == from || !Character.isLetterOrDigit(text.charAt(i)) && !address) {
      return;
    }
    boolean number = Character.isDigit(text.charAt(i)) || Character.isDigit(text.charAt(i - 2));
    if (address) {
      if ("/.?&=_-#:@".indexOf(sign) >= 0 && text.charAt(i) != '/') {
        put(i - from, JOIN, sign == '/' ? costs.dash() : 2 * costs.dash());
      }
    } else if (sign == '-' || sign == '\u2010') {
      boolean letter = i - 1 - from < 2 || to - i < 2;
      put(i - from, HYPHEN, number || letter ? DISCOURAGED : costs.explicitHyphen());
    } else if (sign == '\u2014' || sign == '\u2013') {
      put(i - from, JOIN, number ? DISCOURAGED : costs.dash());
    } else if (sign == '/') {
      put(i - from, JOIN, number ? 2 * DISCOURAGED : 4 * costs.dash());
    }
  }

  private static boolean isAddress(String text, int from, int to) {
    for (int i = from; i < to - 2; i++) {
      if (text.charAt(i) == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
        return true;
      }
    }
    return to - from > 8 && text.startsWith("www.", from);
  }
}

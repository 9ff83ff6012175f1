package org.engross.recognise;

import java.util.List;
import java.util.Objects;

/**
 * A series of numbers that is open at a place in the text, and those it stands within.
 *
 * @param style how its numbers are written
 * @param path its last number
 * @param depth how deep its points stand
 * @param stamp how many heads had been read when it got its last number
 * @param outer the series it stands within; {@link #NONE} at the bottom
 */
record Series(String style, List<Integer> path, int depth, int stamp, Series outer) {
  static final Series NONE = new Series("", List.of(), -1, 0, null);
  private static final int DEEPEST = 12;

  boolean isNone() {
    return outer == null;
  }

  /** The innermost open series of a style, or {@link #NONE}. */
  Series find(String other) {
    Series series = this;
    while (!series.isNone() && !series.style.equals(other)) {
      series = series.outer;
    }
    return series;
  }

  /** A new series within this one; very deep ones do not nest any further. */
  Series push(String other, List<Integer> value, int at, int heads) {
    Series under = this;
    while (under.size() >= DEEPEST) {
      under = under.outer;
    }
    return new Series(other, value, at, heads, under);
  }

  /** The same series with its next number; all within it are closed. */
  Series with(List<Integer> value, int heads) {
    return new Series(style, value, depth, heads, outer);
  }

  private int size() {
    int size = 0;
    for (Series s = this; !s.isNone(); s = s.outer) {
      size++;
    }
    return size;
  }

  /** Equal for two readings from which everything that follows is judged alike. */
  int key() {
    return isNone() ? 7 : Objects.hash(style, path, depth) * 31 + outer.key();
  }
}

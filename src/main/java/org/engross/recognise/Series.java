package org.engross.recognise;

import java.util.List;

/**
 * A series of numbers that is open at a place in the text, and those it stands within.
 *
 * @param style how its numbers are written
 * @param path its last number
 * @param depth how deep its points stand
 * @param stamp how many heads had been read when it got its last number
 * @param outer the series it stands within; {@link #NONE} at the bottom
 * @param key equal for two readings from which everything that follows is judged alike
 * @param size how many series are open
 */
record Series(
    String style, List<Integer> path, int depth, int stamp, Series outer, int key, int size) {
  static final Series NONE = new Series("", List.of(), -1, 0, null, 7, 0);
  private static final int DEEPEST = 12;

  private static Series of(String style, List<Integer> path, int depth, int stamp, Series outer) {
    int own = (style.hashCode() * 31 + path.hashCode()) * 31 + depth;
    return new Series(style, path, depth, stamp, outer, own * 31 + outer.key(), outer.size() + 1);
  }

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
    while (under.size >= DEEPEST) {
      under = under.outer;
    }
    return of(other, value, at, heads, under);
  }

  /** The same series with its next number; all within it are closed. */
  Series with(List<Integer> value, int heads) {
    return of(style, value, depth, heads, outer);
  }

  /** All open series but those of one style. */
  Series without(String other) {
    if (find(other).isNone()) {
      return this;
    }
    Series rest = outer.without(other);
    return style.equals(other) ? rest : of(style, path, depth, stamp, rest);
  }
}

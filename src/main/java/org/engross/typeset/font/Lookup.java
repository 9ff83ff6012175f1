package org.engross.typeset.font;

/**
 * A lookup ready for use: subtables of which the first that matches wins, and the glyphs it passes
 * over.
 */
final class Lookup {
  /** Deeper nesting than any honest font has. */
  static final int DEEPEST = 16;

  private final Subtable[] subtables;
  private final boolean[] first;
  private final int flag;
  private final int markSet;
  private final GlyphClasses classes;

  /**
   * @param first the glyphs at which any of the subtables can begin to match; most lookups say
   *     nothing of most glyphs, and this is the quickest way to see it
   */
  Lookup(Subtable[] subtables, boolean[] first, int flag, int markSet, GlyphClasses classes) {
    this.subtables = subtables;
    this.first = first;
    this.flag = flag;
    this.markSet = markSet;
    this.classes = classes;
  }

  GlyphClasses classes() {
    return classes;
  }

  /** Goes once through the run. */
  void applyTo(GlyphBuffer buffer) {
    int i = 0;
    while (i < buffer.length) {
      int next = applyAt(buffer, i);
      i = next == Subtable.NO_MATCH ? i + 1 : Math.max(next, i + 1);
    }
  }

  int applyAt(GlyphBuffer buffer, int i) {
    if (!first[buffer.id[i]] || skips(buffer.id[i])) {
      return Subtable.NO_MATCH;
    }
    for (Subtable subtable : subtables) {
      int next = subtable.apply(buffer, i, this);
      if (next != Subtable.NO_MATCH) {
        return next;
      }
    }
    return Subtable.NO_MATCH;
  }

  boolean skips(int glyph) {
    return classes.skips(flag, markSet, glyph);
  }

  /** The next glyph after one that this lookup sees; the buffer's length when there is none. */
  int next(GlyphBuffer buffer, int i) {
    int j = i + 1;
    while (j < buffer.length && skips(buffer.id[j])) {
      j++;
    }
    return j;
  }

  /** The glyph before one that this lookup sees; -1 when there is none. */
  int previous(GlyphBuffer buffer, int i) {
    int j = i - 1;
    while (j >= 0 && skips(buffer.id[j])) {
      j--;
    }
    return j;
  }
}

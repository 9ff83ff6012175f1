package org.engross.typeset.font;

import java.util.Arrays;

/** The glyphs of one run while they are shaped. Lengths are in font units. */
final class GlyphBuffer {
  int length;
  char[] id;

  /** First character each glyph stands for. */
  int[] start;

  /** One past the last character each glyph stands for. */
  int[] end;

  int[] advance;
  int[] dx;
  int[] dy;

  /** The glyph a mark sits on, or -1. */
  int[] base;

  /** Whether the tie to {@link #base} is of the vertical place only. */
  boolean[] cursive;

  GlyphBuffer(int capacity) {
    int size = Math.max(8, capacity);
    id = new char[size];
    start = new int[size];
    end = new int[size];
  }

  void add(int glyph, int from, int to) {
    if (length == id.length) {
      grow();
    }
    id[length] = (char) glyph;
    start[length] = from;
    end[length] = to;
    length++;
  }

  private void grow() {
    id = Arrays.copyOf(id, 2 * id.length);
    start = Arrays.copyOf(start, id.length);
    end = Arrays.copyOf(end, id.length);
  }

  /** Takes one glyph out; what it stood for goes to the glyph at {@code heir}. */
  void remove(int at, int heir) {
    start[heir] = Math.min(start[heir], start[at]);
    end[heir] = Math.max(end[heir], end[at]);
    int rest = length - at - 1;
    System.arraycopy(id, at + 1, id, at, rest);
    System.arraycopy(start, at + 1, start, at, rest);
    System.arraycopy(end, at + 1, end, at, rest);
    length--;
  }

  /** Puts a glyph in that stands for no character of its own. */
  void insert(int at, int glyph) {
    if (length == id.length) {
      grow();
    }
    int rest = length - at;
    System.arraycopy(id, at, id, at + 1, rest);
    System.arraycopy(start, at, start, at + 1, rest);
    System.arraycopy(end, at, end, at + 1, rest);
    id[at] = (char) glyph;
    start[at] = end[at - 1];
    end[at] = start[at];
    length++;
  }

  /** Makes room for places once the glyphs are final. */
  void beginPlacing(char[] advances) {
    advance = new int[length];
    dx = new int[length];
    dy = new int[length];
    base = new int[length];
    cursive = new boolean[length];
    Arrays.fill(base, -1);
    for (int i = 0; i < length; i++) {
      advance[i] = advances[id[i]];
    }
  }
}

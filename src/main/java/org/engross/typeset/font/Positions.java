package org.engross.typeset.font;

/** The rules of GPOS: kerning by pairs, and marks on their letters. */
final class Positions {
  private static final int X_PLACE = 1;
  private static final int Y_PLACE = 2;
  private static final int X_ADVANCE = 4;

  private final Sfnt font;
  private final int glyphs;

  Positions(Sfnt font, int glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /** Lookup types that are understood; a test holds every used feature of our faces to them. */
  static boolean supports(int type) {
    return type >= 1 && type <= 8 && type != 5;
  }

  /** Reads a subtable of type 1, 2, 3, 4 or 6. */
  Subtable read(int type, int at) {
    switch (type) {
      case 1:
        return single(at);
      case 2:
        return font.u16(at) == 1 ? pairsByGlyph(at) : pairsByClass(at);
      case 3:
        return cursive(at);
      default:
        return attachment(at, type == 6);
    }
  }

  private char[] coverage(int at, int field) {
    return font.coverage(at + font.u16(at + field), glyphs);
  }

  private static int size(int format) {
    return 2 * Integer.bitCount(format & 0xFF);
  }

  private Subtable single(int at) {
    char[] coverage = coverage(at, 2);
    int format = font.u16(at + 4);
    boolean same = font.u16(at) == 1;
    return (buffer, i, lookup) -> {
      int index = coverage[buffer.id[i]];
      if (index == 0) {
        return Subtable.NO_MATCH;
      }
      place(buffer, i, format, same ? at + 6 : at + 8 + size(format) * (index - 1));
      return i + 1;
    };
  }

  /** Adds a value record to a glyph's place. */
  private void place(GlyphBuffer buffer, int i, int format, int at) {
    int p = at;
    if ((format & X_PLACE) != 0) {
      buffer.dx[i] += font.s16(p);
      p += 2;
    }
    if ((format & Y_PLACE) != 0) {
      buffer.dy[i] += font.s16(p);
      p += 2;
    }
    if ((format & X_ADVANCE) != 0) {
      buffer.advance[i] += font.s16(p);
    }
  }

  private Subtable pairsByGlyph(int at) {
    char[] coverage = coverage(at, 2);
    int first = font.u16(at + 4);
    int second = font.u16(at + 6);
    int step = 2 + size(first) + size(second);
    return (buffer, i, lookup) -> {
      int index = coverage[buffer.id[i]];
      int j = index == 0 ? buffer.length : lookup.next(buffer, i);
      if (j >= buffer.length) {
        return Subtable.NO_MATCH;
      }
      int set = at + font.u16(at + 10 + 2 * (index - 1));
      int pair = find(set, step, buffer.id[j]);
      if (pair < 0) {
        return Subtable.NO_MATCH;
      }
      place(buffer, i, first, pair + 2);
      place(buffer, j, second, pair + 2 + size(first));
      return second == 0 ? j : j + 1;
    };
  }

  /** Binary search for the record of a second glyph; -1 when there is none. */
  private int find(int set, int step, int glyph) {
    int low = 0;
    int high = font.u16(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = set + 2 + step * middle;
      int found = font.u16(at);
      if (found == glyph) {
        return at;
      }
      if (found < glyph) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private Subtable pairsByClass(int at) {
    char[] coverage = coverage(at, 2);
    int first = font.u16(at + 4);
    int second = font.u16(at + 6);
    char[] left = font.classes(at + font.u16(at + 8), glyphs);
    char[] right = font.classes(at + font.u16(at + 10), glyphs);
    int rights = font.u16(at + 14);
    int step = size(first) + size(second);
    return (buffer, i, lookup) -> {
      int glyph = buffer.id[i];
      int j = coverage[glyph] == 0 ? buffer.length : lookup.next(buffer, i);
      if (j >= buffer.length) {
        return Subtable.NO_MATCH;
      }
      // A covered first glyph ends the search even when its value is zero.
      int value = at + 16 + step * (left[glyph] * rights + right[buffer.id[j]]);
      place(buffer, i, first, value);
      place(buffer, j, second, value + size(first));
      return second == 0 ? j : j + 1;
    };
  }

  private Subtable cursive(int at) {
    char[] coverage = coverage(at, 2);
    return (buffer, i, lookup) -> {
      int index = coverage[buffer.id[i]];
      int j = index == 0 ? -1 : lookup.previous(buffer, i);
      if (j < 0 || coverage[buffer.id[j]] == 0) {
        return Subtable.NO_MATCH;
      }
      int entry = font.u16(at + 6 + 4 * (index - 1));
      int exit = font.u16(at + 8 + 4 * (coverage[buffer.id[j]] - 1));
      if (entry == 0 || exit == 0) {
        return Subtable.NO_MATCH;
      }
      buffer.advance[j] = font.s16(at + exit + 2) + buffer.dx[j];
      int shift = font.s16(at + entry + 2) + buffer.dx[i];
      buffer.advance[i] -= shift;
      buffer.dx[i] -= shift;
      buffer.dy[i] = font.s16(at + exit + 4) - font.s16(at + entry + 4);
      buffer.base[i] = j;
      buffer.cursive[i] = true;
      return i + 1;
    };
  }

  /** Mark to base (type 4) and mark to mark (type 6): the same tables, another neighbour. */
  private Subtable attachment(int at, boolean toMark) {
    char[] marks = coverage(at, 2);
    char[] bases = coverage(at, 4);
    int classes = font.u16(at + 6);
    int markArray = at + font.u16(at + 8);
    int baseArray = at + font.u16(at + 10);
    return (buffer, i, lookup) -> {
      int mark = marks[buffer.id[i]];
      int j = mark == 0 ? -1 : toMark ? lookup.previous(buffer, i) : letter(buffer, i, lookup);
      if (j < 0 || bases[buffer.id[j]] == 0) {
        return Subtable.NO_MATCH;
      }
      int record = markArray + 2 + 4 * (mark - 1);
      int row = 2 * classes * (bases[buffer.id[j]] - 1);
      int anchor = font.u16(baseArray + 2 + row + 2 * font.u16(record));
      if (anchor == 0) {
        return Subtable.NO_MATCH;
      }
      int own = markArray + font.u16(record + 2);
      buffer.dx[i] = font.s16(baseArray + anchor + 2) - font.s16(own + 2);
      buffer.dy[i] = font.s16(baseArray + anchor + 4) - font.s16(own + 4);
      buffer.base[i] = j;
      buffer.cursive[i] = false;
      return i + 1;
    };
  }

  /** The letter before a mark, past other marks. */
  private static int letter(GlyphBuffer buffer, int i, Lookup lookup) {
    int j = i - 1;
    while (j >= 0 && lookup.classes().isMark(buffer.id[j])) {
      j--;
    }
    return j;
  }

  /** Turns places relative to a letter into places relative to the pen. */
  static void resolve(GlyphBuffer buffer) {
    for (int i = 0; i < buffer.length; i++) {
      int base = buffer.base[i];
      if (base >= 0) {
        buffer.dy[i] += buffer.dy[base];
        if (!buffer.cursive[i]) {
          buffer.dx[i] += buffer.dx[base];
          for (int k = base; k < i; k++) {
            buffer.dx[i] -= buffer.advance[k];
          }
        }
      }
    }
  }
}

package org.engross.typeset.font;

/** From code points to glyph numbers (table cmap, formats 4 and 12). */
final class CharacterMap {
  private static final int PAGE = 256;

  private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

  CharacterMap(Sfnt font) {
    int cmap = font.table("cmap");
    int best = best(font, cmap);
    if (best != 0 && font.u16(best) == 12) {
      readGroups(font, best);
    } else if (best != 0) {
      readSegments(font, best);
    }
  }

  /** The glyph of a code point; 0 when there is none. */
  int glyph(int codePoint) {
    char[] page = pages[codePoint / PAGE];
    return page == null ? 0 : page[codePoint % PAGE];
  }

  /** The widest Unicode subtable: format 12 before format 4. */
  private static int best(Sfnt font, int cmap) {
    int best = 0;
    int count = font.u16(cmap + 2);
    for (int i = 0; i < count; i++) {
      int platform = font.u16(cmap + 4 + 8 * i);
      int encoding = font.u16(cmap + 6 + 8 * i);
      int at = cmap + (int) font.u32(cmap + 8 + 8 * i);
      int format = font.u16(at);
      boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
      if (unicode && (format == 12 || format == 4 && best == 0)) {
        best = at;
      }
    }
    return best;
  }

  private void put(int codePoint, int glyph) {
    if (glyph == 0 || codePoint > Character.MAX_CODE_POINT) {
      return;
    }
    int page = codePoint / PAGE;
    if (pages[page] == null) {
      pages[page] = new char[PAGE];
    }
    pages[page][codePoint % PAGE] = (char) glyph;
  }

  private void readGroups(Sfnt font, int at) {
    int count = (int) font.u32(at + 12);
    for (int i = 0; i < count; i++) {
      int group = at + 16 + 12 * i;
      int first = (int) font.u32(group);
      int last = (int) font.u32(group + 4);
      int glyph = (int) font.u32(group + 8);
      for (int c = first; c <= last; c++) {
        put(c, glyph + c - first);
      }
    }
  }

  private void readSegments(Sfnt font, int at) {
    int twice = font.u16(at + 6);
    for (int i = 0; i < twice; i += 2) {
      int last = font.u16(at + 14 + i);
      int first = font.u16(at + 16 + twice + i);
      int delta = font.u16(at + 16 + 2 * twice + i);
      int rangeAt = at + 16 + 3 * twice + i;
      int range = font.u16(rangeAt);
      for (int c = first; c <= last && c < 0xFFFF; c++) {
        int glyph = range == 0 ? c : font.u16(rangeAt + range + 2 * (c - first));
        put(c, glyph == 0 ? 0 : glyph + delta & 0xFFFF);
      }
    }
  }
}

package org.engross.typeset.font;

/** What sort of glyph each one is (table GDEF), and which of them a lookup passes over. */
final class GlyphClasses {
  static final int MARK = 3;

  private static final int BASE = 1;
  private static final int LIGATURE = 2;
  private static final int IGNORE_BASE = 2;
  private static final int IGNORE_LIGATURES = 4;
  private static final int IGNORE_MARKS = 8;
  private static final int USE_MARK_SET = 16;

  private final char[] classes;
  private final char[] markClasses;
  private final char[][] markSets;

  GlyphClasses(Sfnt font, int glyphs) {
    int gdef = font.table("GDEF");
    classes = read(font, gdef, 4, glyphs);
    markClasses = read(font, gdef, 10, glyphs);
    boolean hasSets = gdef != 0 && font.u32(gdef) >= 0x00010002 && font.u16(gdef + 12) != 0;
    int sets = hasSets ? gdef + font.u16(gdef + 12) : 0;
    markSets = new char[sets == 0 ? 0 : font.u16(sets + 2)][];
    for (int i = 0; i < markSets.length; i++) {
      markSets[i] = font.coverage(sets + (int) font.u32(sets + 4 + 4 * i), glyphs);
    }
  }

  private static char[] read(Sfnt font, int gdef, int field, int glyphs) {
    if (gdef == 0 || font.u16(gdef + field) == 0) {
      return new char[glyphs];
    }
    return font.classes(gdef + font.u16(gdef + field), glyphs);
  }

  boolean isMark(int glyph) {
    return classes[glyph] == MARK;
  }

  /** Whether a lookup with this flag acts as if the glyph were not there. */
  boolean skips(int flag, int markSet, int glyph) {
    if (flag == 0) {
      return false;
    }
    int kind = classes[glyph];
    if (kind != MARK) {
      return kind == BASE && (flag & IGNORE_BASE) != 0
          || kind == LIGATURE && (flag & IGNORE_LIGATURES) != 0;
    }
    if ((flag & IGNORE_MARKS) != 0) {
      return true;
    }
    if ((flag & USE_MARK_SET) != 0) {
      return markSets[markSet][glyph] == 0;
    }
    return flag >> 8 != 0 && flag >> 8 != markClasses[glyph];
  }
}

package org.engross.typeset.font;

/**
 * The measures of a face, in font units, and what it looks like.
 *
 * @param weight 400 regular, 600 semibold, 700 bold
 */
record Outline(int ascent, int descent, int capHeight, int xHeight, int weight, boolean italic) {

  static Outline read(Sfnt font) {
    int hhea = font.table("hhea");
    int os2 = font.table("OS/2");
    int ascent = font.s16(hhea + 4);
    int descent = font.s16(hhea + 6);
    boolean italic = (font.u16(font.table("head") + 44) & 2) != 0;
    if (os2 == 0) {
      return new Outline(ascent, descent, 7 * ascent / 10, ascent / 2, 400, italic);
    }
    boolean hasHeights = font.u16(os2) >= 2;
    int x = hasHeights ? font.s16(os2 + 86) : ascent / 2;
    int cap = hasHeights ? font.s16(os2 + 88) : 7 * ascent / 10;
    return new Outline(ascent, descent, cap, x, font.u16(os2 + 4), italic);
  }
}

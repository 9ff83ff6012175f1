package org.engross.typeset.font;

import java.util.List;

/** One font face: what measuring and embedding need of it. All metrics in thousandths of an em. */
public interface Face {
  /** PostScript name, unique among the faces in use. */
  String name();

  /** Whether the face has a glyph of its own for a code point. */
  boolean covers(int codePoint);

  /**
   * Turns characters into glyphs with kerning.
   *
   * @param text in normal form C, without line ends; every code point covered
   * @param features OpenType feature tags besides those always on (kern, liga, ccmp, locl)
   * @return one glyph or more for every run of characters, none for an empty text
   */
  List<Glyph> shape(String text, Features features);

  /** The white at the left of a glyph's outline; 0 for a glyph without one. */
  int whiteLeft(int glyph);

  /** The white at the right of a glyph's outline; 0 for a glyph without one. */
  int whiteRight(int glyph);

  int ascent();

  /** Below the baseline; negative. */
  int descent();

  int capHeight();

  int xHeight();

  /** The whole font file in TrueType form, for subsetting. */
  byte[] file();
}

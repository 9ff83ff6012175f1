package org.engross.typeset.paragraph;

import java.util.List;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Glyph;
import org.engross.typeset.font.Style;

/**
 * What a hyphen adds to the width of a line, its kerning with the letter before it included. What
 * was measured is kept as long as face and style stay the same. All widths are thousandths of an
 * em.
 */
final class HyphenWidths {
  /** Letters below this code point have their hyphens kept. */
  private static final int KEPT = 0x500;

  /** What a hyphen adds behind each letter; 0 when not yet known. */
  private int[] known = new int[0];

  private Face face;
  private Style style;

  /** The widths of hyphens in a face and a style. */
  HyphenWidths in(Face face, Style style) {
    if (this.face != face || this.style != style) {
      this.face = face;
      this.style = style;
      known = new int[KEPT];
    }
    return this;
  }

  /**
   * How much a hyphen widens a line that ends behind a glyph.
   *
   * @param last null where nothing stands before it
   */
  int behind(Glyph last) {
    String before = last == null ? "" : last.text();
    int key = before.length() == 1 && before.charAt(0) < KEPT ? before.charAt(0) : 0;
    if (key == 0 || known[key] == 0) {
      known[key] = behind(before);
    }
    return known[key] - (last == null ? 0 : last.adjust());
  }

  /** How much a hyphen widens a line that ends behind some letters. */
  int behind(String letters) {
    int alone = letters.isEmpty() ? 0 : width(letters);
    return width(letters + "-") - alone;
  }

  /** Width of the hyphen itself. */
  int hyphen() {
    return width("-");
  }

  private int width(String letters) {
    return width(face.shape(letters, style.features()), style);
  }

  /** Width of glyphs with the spaces between them. */
  static int width(List<Glyph> glyphs, Style style) {
    int ems = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      ems += glyphs.get(i).advance() + glyphs.get(i).adjust() + style.tracking();
    }
    return ems;
  }
}

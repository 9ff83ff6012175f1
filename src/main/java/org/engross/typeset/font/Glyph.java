package org.engross.typeset.font;

/**
 * One glyph of a shaped run.
 *
 * @param id glyph number in its face
 * @param text the characters of the edition it stands for; a ligature has several, a line-end
 *     hyphen has U+00AD
 * @param advance its own width, in thousandths of an em
 * @param adjust what is added after it by kerning, in thousandths of an em; negative pulls the next
 *     glyph nearer
 * @param rise how far above the baseline it is drawn, in thousandths of an em; not 0 only for marks
 *     placed on their letter. The glyphs of a {@link org.engross.typeset.Placed.Run} all have 0:
 *     what is raised stands in a run of its own
 */
public record Glyph(int id, String text, int advance, int adjust, int rise) {
  /** A glyph on the baseline. */
  public Glyph(int id, String text, int advance, int adjust) {
    this(id, text, advance, adjust, 0);
  }

  /** The same glyph with another space after it. */
  public Glyph withAdjust(int other) {
    return other == adjust ? this : new Glyph(id, text, advance, other, rise);
  }
}

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
 */
public record Glyph(int id, String text, int advance, int adjust) {}

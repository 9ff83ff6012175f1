package org.engross.source.format;

/**
 * A character as printed on a page. Lengths in points; y grows downwards from the top.
 *
 * @param y the baseline
 * @param space width of a space at this place
 * @param spaced whether a space was drawn right before it
 */
record PrintedGlyph(
    String text,
    float x,
    float width,
    float y,
    float size,
    float space,
    boolean spaced,
    boolean bold,
    boolean italic) {
  float right() {
    return x + width;
  }

  PrintedGlyph asSpaced() {
    return new PrintedGlyph(text, x, width, y, size, space, true, bold, italic);
  }

  /** The width of a space here, estimated where the font does not tell. */
  float gapUnit() {
    return space > 0 ? space : 0.25f * size;
  }

  /** Whether another glyph is this one drawn once more, a little beside it, to look bold. */
  boolean isDrawnAgain(PrintedGlyph other) {
    return text.equals(other.text)
        && Math.abs(x - other.x) < 0.2f * Math.max(1, width)
        && Math.abs(y - other.y) < 0.2f * size;
  }
}

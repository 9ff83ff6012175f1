package org.engross.source.format;

/**
 * A character as printed on a page. Lengths in points; y grows downwards from the top.
 *
 * @param y the baseline
 * @param space width of a space at this place
 */
record PrintedGlyph(
    String text,
    float x,
    float width,
    float y,
    float size,
    float space,
    boolean bold,
    boolean italic) {
  float right() {
    return x + width;
  }
}

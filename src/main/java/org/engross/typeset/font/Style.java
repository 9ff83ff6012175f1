package org.engross.typeset.font;

/**
 * How a run of characters is set.
 *
 * @param cut which member of the family; the drawing made for the size (small text, text, display)
 *     is chosen by the size
 * @param size in thousandths of a point
 * @param features optional letter forms
 * @param tracking space added after every glyph, in thousandths of an em
 * @param rise height above the baseline in thousandths of a point; negative is below
 */
public record Style(Cut cut, int size, Features features, int tracking, int rise) {
  public Style {
    if (size <= 0) {
      throw new IllegalArgumentException("size of type: " + size);
    }
  }

  public static Style of(Cut cut, int size) {
    return new Style(cut, size, Features.NONE, 0, 0);
  }

  public Style with(Features other) {
    return new Style(cut, size, other, tracking, rise);
  }

  public Style tracked(int thousandthsOfAnEm) {
    return new Style(cut, size, features, thousandthsOfAnEm, rise);
  }

  public Style raised(int thousandthsOfAPoint) {
    return new Style(cut, size, features, tracking, thousandthsOfAPoint);
  }

  public Style with(Cut other) {
    return new Style(other, size, features, tracking, rise);
  }
}

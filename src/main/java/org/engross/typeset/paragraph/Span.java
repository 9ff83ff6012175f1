package org.engross.typeset.paragraph;

import org.engross.typeset.font.Style;

/**
 * A run of characters that is set alike.
 *
 * @param start zero-based, inclusive
 * @param end exclusive
 * @param language BCP 47 tag; decides the hyphenation
 * @param tag key of the {@link org.engross.typeset.Tag} its glyphs are content of
 * @param divisible false where no word may be hyphenated, as in the name an index entry stands
 *     under
 */
public record Span(int start, int end, Style style, String language, int tag, boolean divisible) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("empty span: " + start + "-" + end);
    }
  }

  /** Whether two spans look the same, so that their letters may be joined and kerned. */
  boolean looksLike(Span other) {
    return style.equals(other.style);
  }
}

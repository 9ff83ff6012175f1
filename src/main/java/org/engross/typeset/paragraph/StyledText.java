package org.engross.typeset.paragraph;

import java.util.List;
import org.engross.typeset.font.Style;

/**
 * The characters of one paragraph with their looks.
 *
 * @param string without line ends; a U+2028 is a line end that belongs to the text
 * @param spans in order, without gap or overlap, covering the whole string
 */
public record StyledText(String string, List<Span> spans) {
  public StyledText {
    spans = List.copyOf(spans);
    int at = 0;
    for (Span span : spans) {
      if (span.start() != at) {
        throw new IllegalArgumentException("gap or overlap before the span at " + span.start());
      }
      at = span.end();
    }
    if (at != string.length()) {
      throw new IllegalArgumentException("the spans end at " + at + " of " + string.length());
    }
  }

  /** The place in {@link #spans} of the span that a character stands in. */
  int spanAt(int offset) {
    int first = 0;
    int last = spans.size() - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (spans.get(middle).end() <= offset) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return first;
  }

  /** A text that is set in one way throughout. */
  public static StyledText of(String string, Style style, String language, int tag) {
    if (string.isEmpty()) {
      return new StyledText("", List.of());
    }
    return new StyledText(
        string, List.of(new Span(0, string.length(), style, language, tag, true)));
  }
}

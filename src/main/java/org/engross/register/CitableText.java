package org.engross.register;

import java.util.List;

/**
 * A citable place with its words, as a finished edition shows it.
 *
 * @param label section and paragraph as printed: "3.2 ¶4"
 * @param page the printed page it begins on; may be empty
 * @param text its words, printed number included
 * @param apart stretches of the words that a quotation may leave out: printed numbers, marks of
 *     notes
 */
public record CitableText(String id, String label, String page, String text, List<Stretch> apart) {
  public CitableText {
    apart = List.copyOf(apart);
  }

  /** A place all of whose words a quotation must have. */
  public CitableText(String id, String label, String page, String text) {
    this(id, label, page, text, List.of());
  }

  /** Characters of a text, the end not included. */
  public record Stretch(int start, int end) {}

  boolean isApart(int at) {
    return apart.stream().anyMatch(stretch -> stretch.start() <= at && at < stretch.end());
  }
}

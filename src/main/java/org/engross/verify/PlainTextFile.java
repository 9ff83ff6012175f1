package org.engross.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the text out of the plain-text file: what follows the line of signs below the title, up to
 * the editors' notes.
 */
final class PlainTextFile {
  private static final String BELOW_TITLE = "===";
  private static final String ABOVE_NOTES = "---";
  private static final String ABOVE_ADDED = "--- [";

  private PlainTextFile() {}

  /** Its passages, one for each line; those of the notes come last, as in the file. */
  static Passages of(List<String> lines) {
    List<Passage> passages = new ArrayList<>();
    for (String line : lines.subList(lines.indexOf(BELOW_TITLE) + 1, lines.size())) {
      if (line.startsWith(ABOVE_ADDED)) {
        break;
      }
      if (!line.equals(ABOVE_NOTES)) {
        passages.add(new Passage("line " + (passages.size() + 1), "", "", true, line));
      }
    }
    return new Passages(passages);
  }
}

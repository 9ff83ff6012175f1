package org.engross.publish.cite;

import java.util.List;

/**
 * A finished citation in one style.
 *
 * @param runs the note, or the line of the list of references
 * @param inText what stands in the running text; empty for a style that cites in notes
 */
public record Citation(Style style, List<Run> runs, List<Run> inText) {
  /** Characters of one look. */
  public record Run(String text, boolean italic) {}

  public Citation {
    runs = List.copyOf(runs);
    inText = List.copyOf(inText);
  }

  /** The note or reference as plain characters. */
  public String text() {
    return plain(runs);
  }

  /** The citation in the running text as plain characters; may be empty. */
  public String inTextForm() {
    return plain(inText);
  }

  private static String plain(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}

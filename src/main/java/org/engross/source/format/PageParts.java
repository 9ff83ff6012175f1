package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;

/** A page as it is read: its text column by column, then its notes, then what stands below them. */
record PageParts(
    List<List<PrintedLine>> text, List<List<PrintedLine>> notes, List<PrintedLine> foot) {
  private static final int MOST_FOOT_LINES = 3;

  /**
   * Gathers the notes of all columns below the text.
   *
   * @param stretches the lines of the page in reading order
   * @param rules drawn on the page
   */
  static PageParts of(List<List<PrintedLine>> stretches, List<DrawnRule> rules) {
    float size = PageNotes.usualSize(stretches.stream().flatMap(List::stream).toList());
    List<List<PrintedLine>> text = new ArrayList<>();
    List<List<PrintedLine>> notes = new ArrayList<>();
    List<PrintedLine> foot = new ArrayList<>();
    for (List<PrintedLine> stretch : stretches) {
      PageNotes cut = PageNotes.of(stretch, size, rules);
      boolean last = stretch == stretches.get(stretches.size() - 1);
      if (last
          && notes.stream().anyMatch(n -> !n.isEmpty())
          && cut.notes().isEmpty()
          && stretch.size() <= MOST_FOOT_LINES) {
        foot.addAll(stretch);
      } else {
        text.add(cut.text());
        notes.add(cut.notes());
        foot.addAll(cut.foot());
      }
    }
    text.removeIf(List::isEmpty);
    notes.removeIf(List::isEmpty);
    return new PageParts(text, notes, foot);
  }
}

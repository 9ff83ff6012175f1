package org.engross.typeset.page;

import java.util.List;
import java.util.Map;

/**
 * Prefix sums over the lines of a block's setting, so that any run of lines is measured at once.
 */
final class SettingSums {
  /** A note is long, and may be split, when it is higher than this part of the page. */
  private static final int LONG_NOTE = 5;

  private final List<FlowLine> lines;
  private final int[] text;
  private final int[] notes;
  private final int[] split;
  private final int[] whites;

  /**
   * @param noteHeights height of each note by id
   */
  SettingSums(List<FlowLine> lines, Map<String, Integer> noteHeights, PageDesign design) {
    this.lines = lines;
    int longNote = design.depth() / LONG_NOTE;
    int kept = 2 * design.smallLeading();
    int n = lines.size();
    text = new int[n + 1];
    notes = new int[n + 1];
    split = new int[n + 1];
    whites = new int[n + 1];
    for (int i = 0; i < n; i++) {
      text[i + 1] = text[i] + lines.get(i).height();
      whites[i + 1] = whites[i] + (lines.get(i).isWhite() ? 1 : 0);
      notes[i + 1] = notes[i];
      split[i + 1] = lines.get(i).notes().isEmpty() ? split[i] : 0;
      for (String note : lines.get(i).notes()) {
        int height = noteHeights.getOrDefault(note, 0);
        notes[i + 1] += height;
        // What follows a divided note on the same line goes over with the rest of it.
        boolean goesOver = split[i + 1] > 0;
        split[i + 1] += goesOver ? height : height > longNote ? height - kept : 0;
      }
    }
  }

  int size() {
    return lines.size();
  }

  int text(int from, int to) {
    return text[to] - text[from];
  }

  int notes(int from, int to) {
    return notes[to] - notes[from];
  }

  /** By how many half lines the white among these lines can be opened. */
  int whites(int from, int to) {
    return whites[to] - whites[from];
  }

  /** What of the last notes among these lines may go over; {@code before} where they have none. */
  int split(int from, int to, int before) {
    return notes(from, to) == 0 ? before : split[to];
  }

  int breakAfter(int line) {
    return lines.get(line).breakAfter();
  }
}

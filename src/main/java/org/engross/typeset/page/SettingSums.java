package org.engross.typeset.page;

import java.util.List;
import java.util.Map;

/**
 * Prefix sums over the lines of a block's setting, so that any run of lines is measured at once.
 */
final class SettingSums {
  private final List<FlowLine> lines;
  private final int[] text;
  private final int[] notes;
  private final int[] split;

  /**
   * @param noteHeights height of each note by id
   * @param longNote notes higher than this may be split
   * @param keptOfNote what of a split note must stay on the page of its mark
   */
  SettingSums(
      List<FlowLine> lines, Map<String, Integer> noteHeights, int longNote, int keptOfNote) {
    this.lines = lines;
    int n = lines.size();
    text = new int[n + 1];
    notes = new int[n + 1];
    split = new int[n + 1];
    for (int i = 0; i < n; i++) {
      text[i + 1] = text[i] + lines.get(i).height();
      notes[i + 1] = notes[i];
      split[i + 1] = lines.get(i).notes().isEmpty() ? split[i] : 0;
      for (String note : lines.get(i).notes()) {
        int height = noteHeights.getOrDefault(note, 0);
        notes[i + 1] += height;
        split[i + 1] = height > longNote ? height - keptOfNote : 0;
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

  /** What of the last note among these lines may go over; {@code before} where they have none. */
  int split(int from, int to, int before) {
    return notes(from, to) == 0 ? before : split[to];
  }

  int breakAfter(int line) {
    return lines.get(line).breakAfter();
  }
}

package org.engross.typeset.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The notes that wait for room at the foot of a page, in the order of their marks. */
final class NotesAtFoot {
  private final PageDesign design;
  private final Map<String, List<FlowLine>> notes;
  private final Deque<FlowLine> waiting = new ArrayDeque<>();

  /**
   * @param notes the lines of each note by id
   */
  NotesAtFoot(PageDesign design, Map<String, List<FlowLine>> notes) {
    this.design = design;
    this.notes = notes;
  }

  /** The notes whose marks stand on a line of the page. */
  void add(FlowLine line) {
    for (String note : line.notes()) {
      waiting.addAll(notes.getOrDefault(note, List.of()));
    }
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /**
   * Takes what finds room, at least one line; the rest waits for the next page.
   *
   * @param depth height of the text on the page
   */
  List<FlowLine> take(int depth) {
    int room = Math.max(0, design.depth() - depth - (depth == 0 ? 0 : design.noteGap()));
    List<FlowLine> here = new ArrayList<>();
    int height = 0;
    while (!waiting.isEmpty() && (here.isEmpty() || height + waiting.peek().height() <= room)) {
      FlowLine line = waiting.remove();
      height += line.height();
      here.add(line);
    }
    return here;
  }
}

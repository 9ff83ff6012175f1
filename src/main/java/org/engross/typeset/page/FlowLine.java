package org.engross.typeset.page;

import java.util.List;
import org.engross.typeset.Placed;

/**
 * A line of the flow: what stands on one baseline, or a row of a table, that no page break divides.
 *
 * @param height what it takes of the page's depth; its baseline stands at the lower edge
 * @param breakAfter what a page break after it costs, see {@link PageCosts}
 * @param items in reading order, x from the left edge of the text, y from the baseline
 * @param positions the first character of the line, and every unit that begins on it
 * @param notes ids of the notes whose marks stand on it
 */
record FlowLine(
    int height, int breakAfter, List<Placed> items, List<Position> positions, List<String> notes) {
  /** A character of a text unit; {@code offset} is zero-based in its string. */
  record Position(String unit, int offset) {}

  FlowLine {
    items = List.copyOf(items);
    positions = List.copyOf(positions);
    notes = List.copyOf(notes);
  }

  /** White of a height, such as that below a head. */
  static FlowLine white(int height, int breakAfter) {
    return new FlowLine(height, breakAfter, List.of(), List.of(), List.of());
  }

  /** Whether nothing stands on it. */
  boolean isWhite() {
    return items.isEmpty() && positions.isEmpty() && notes.isEmpty();
  }

  FlowLine withBreakAfter(int cost) {
    return new FlowLine(height, cost, items, positions, notes);
  }
}

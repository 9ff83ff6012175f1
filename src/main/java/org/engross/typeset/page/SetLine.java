package org.engross.typeset.page;

import java.util.List;
import org.engross.typeset.Placed;

/**
 * One line as the setter made it.
 *
 * @param start zero-based offset of its first character in the text that was set
 * @param end exclusive; trailing space included
 * @param width of what is drawn, in thousandths of a point
 * @param hyphen whether it ends within a word
 * @param items x from the left edge of the measure, y from the baseline
 * @param notes ids of the notes whose marks stand on it
 */
record SetLine(
    int start, int end, int width, boolean hyphen, List<Placed> items, List<String> notes) {
  SetLine {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }
}

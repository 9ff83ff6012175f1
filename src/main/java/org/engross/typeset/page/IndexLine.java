package org.engross.typeset.page;

import java.util.List;
import org.engross.typeset.Placed;

/**
 * A line of an index.
 *
 * @param space white above it, left out at the top of a column
 * @param items x from the left edge of the column, y from the baseline
 * @param mayEndColumn whether a column may end with it
 * @param continued what stands above it when a column begins with it: the heading again, as an
 *     artifact; empty where nothing is needed
 */
record IndexLine(int space, List<Placed> items, boolean mayEndColumn, List<Placed> continued) {
  IndexLine {
    items = List.copyOf(items);
    continued = List.copyOf(continued);
  }
}

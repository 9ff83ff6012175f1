package org.engross.typeset.page;

import java.util.List;
import org.engross.typeset.Placed;
import org.engross.typeset.page.FlowLine.Position;

/**
 * A page with its text in place, not yet its head and its number.
 *
 * @param positions the first character of the page, and every unit that begins on it
 * @param running what its head says; empty for none
 * @param opening whether it begins a part, so that it has no running head
 */
record FilledPage(List<Placed> items, List<Position> positions, String running, boolean opening) {
  FilledPage {
    items = List.copyOf(items);
    positions = List.copyOf(positions);
  }
}

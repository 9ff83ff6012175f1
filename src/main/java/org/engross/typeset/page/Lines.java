package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.Placed;
import org.engross.typeset.page.FlowLine.Position;

/** Makes lines of the flow out of lines as the setter made them. */
record Lines(PageCosts costs, int height) {

  /** Lines of one unit, its first two and its last two kept together. */
  List<FlowLine> of(String unit, List<SetLine> lines) {
    List<FlowLine> result = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      SetLine line = lines.get(i);
      Position position = new Position(unit, line.start());
      List<Position> positions = unit.isEmpty() ? List.of() : List.of(position);
      int cost = breakAfter(i, lines);
      result.add(new FlowLine(height, cost, line.items(), positions, line.notes()));
    }
    return result;
  }

  private int breakAfter(int i, List<SetLine> lines) {
    int last = lines.size() - 1;
    if (i < last && (i == 0 || i == last - 1)) {
      return costs.forbidden();
    }
    return lines.get(i).hyphen() ? costs.hyphen() : 0;
  }

  /** The same lines with items of another text before those of the first. */
  static List<FlowLine> led(List<Placed> items, List<Position> positions, List<FlowLine> lines) {
    List<FlowLine> result = new ArrayList<>(lines);
    FlowLine first = lines.get(0);
    List<Placed> allItems = new ArrayList<>(items);
    allItems.addAll(first.items());
    List<Position> allPositions = new ArrayList<>(positions);
    allPositions.addAll(first.positions());
    FlowLine joined =
        new FlowLine(first.height(), first.breakAfter(), allItems, allPositions, first.notes());
    result.set(0, joined);
    return result;
  }
}

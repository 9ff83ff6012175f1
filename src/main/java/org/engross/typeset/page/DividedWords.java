package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.Placed;
import org.engross.typeset.page.FlowLine.Position;

/** Finds the pages that end within a word, because they could be broken nowhere else. */
final class DividedWords {
  private DividedWords() {}

  /** The beginning of the last line of each such page. */
  static List<Position> of(List<PagePlan> plans, List<FlowBlock> flow, PageCosts costs) {
    List<Position> divided = new ArrayList<>();
    for (PagePlan plan : plans) {
      if (plan.parts().isEmpty()) {
        continue;
      }
      PagePlan.Part part = plan.parts().get(plan.parts().size() - 1);
      List<FlowLine> lines = flow.get(part.block()).settings().get(part.setting()).lines();
      FlowLine last = lines.get(part.to() - 1);
      boolean within = part.to() < lines.size() && last.breakAfter() == costs.hyphen();
      if (within && endsInHyphen(last) && !last.positions().isEmpty()) {
        divided.add(last.positions().get(last.positions().size() - 1));
      }
    }
    return divided;
  }

  /** The row of a table may cost as much, but divides no word. */
  private static boolean endsInHyphen(FlowLine line) {
    boolean divided = false;
    for (Placed item : line.items()) {
      if (item instanceof Placed.Run run && !run.glyphs().isEmpty()) {
        divided = run.glyphs().get(run.glyphs().size() - 1).text().endsWith("\u00AD");
      }
    }
    return divided;
  }
}

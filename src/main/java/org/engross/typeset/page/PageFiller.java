package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.engross.typeset.Placed;
import org.engross.typeset.page.FlowLine.Position;

/** Puts the lines of a flow in their places on the pages that the breaker chose. */
final class PageFiller {
  private final PageDesign design;
  private final List<FlowBlock> flow;
  private final Map<String, List<FlowLine>> notes;
  private final NotesAtFoot carried;
  private final List<FilledPage> pages = new ArrayList<>();

  /**
   * @param notes the lines of each note by id
   */
  PageFiller(PageDesign design, List<FlowBlock> flow, Map<String, List<FlowLine>> notes) {
    this.design = design;
    this.flow = flow;
    this.notes = notes;
    this.carried = new NotesAtFoot(design, notes);
  }

  List<FilledPage> fill(List<PagePlan> plans) {
    List<List<Integer>> added = new Spreads(design, flow, notes).added(plans);
    for (int i = 0; i < plans.size(); i++) {
      new Filling(i % 2 == 0, added.get(i)).fill(plans.get(i));
    }
    while (!carried.isEmpty()) {
      new Filling(pages.size() % 2 == 0, List.of()).fill(new PagePlan(List.of()));
    }
    return List.copyOf(pages);
  }

  /** One page while it is filled. */
  private final class Filling {
    private final int left;
    private final List<Placed> items = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final Iterator<Integer> added;
    private int depth;

    /**
     * @param added by how much each white of the page is opened, in their order
     */
    Filling(boolean recto, List<Integer> added) {
      this.left = design.left(recto);
      this.added = added.iterator();
    }

    void fill(PagePlan plan) {
      for (PagePlan.Part part : plan.parts()) {
        part(part);
      }
      notes();
      String running = "";
      boolean opening = pages.isEmpty();
      if (!plan.parts().isEmpty()) {
        PagePlan.Part first = plan.parts().get(0);
        running = flow.get(first.block()).running();
        opening |= first.from() == 0 && flow.get(first.block()).opensPage();
      }
      pages.add(new FilledPage(items, positions, running, opening));
    }

    private void part(PagePlan.Part part) {
      FlowBlock block = flow.get(part.block());
      if (part.from() == 0) {
        depth += depth == 0 || block.before() == 0 ? 0 : block.before() + more();
      } else {
        block.repeated().forEach(this::line);
      }
      List<FlowLine> lines = block.settings().get(part.setting()).lines();
      lines.subList(part.from(), part.to()).forEach(this::line);
    }

    private int more() {
      return added.hasNext() ? added.next() : 0;
    }

    private void line(FlowLine line) {
      depth += line.height() + (line.isWhite() && depth > 0 ? more() : 0);
      items.addAll(Shift.by(line.items(), left, design.below(depth)));
      positions.addAll(line.positions());
      carried.add(line);
    }

    /** The notes at the foot, the last line on the last line of the page. */
    private void notes() {
      if (carried.isEmpty()) {
        return;
      }
      List<FlowLine> here = carried.take(depth);
      int height = here.stream().mapToInt(FlowLine::height).sum();
      int at = Math.max(design.depth() - height, depth);
      for (FlowLine line : here) {
        at += line.height();
        items.addAll(Shift.by(line.items(), left, design.below(at)));
        positions.addAll(line.positions());
      }
    }
  }
}

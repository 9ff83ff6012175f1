package org.engross.typeset.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.engross.typeset.Placed;
import org.engross.typeset.page.FlowLine.Position;

/** Puts the lines of a flow in their places on the pages that the breaker chose. */
final class PageFiller {
  private final PageDesign design;
  private final List<FlowBlock> flow;
  private final Map<String, List<FlowLine>> notes;
  private final Deque<FlowLine> carried = new ArrayDeque<>();
  private final List<FilledPage> pages = new ArrayList<>();

  /**
   * @param notes the lines of each note by id
   */
  PageFiller(PageDesign design, List<FlowBlock> flow, Map<String, List<FlowLine>> notes) {
    this.design = design;
    this.flow = flow;
    this.notes = notes;
  }

  List<FilledPage> fill(List<PagePlan> plans) {
    Spreads spreads = new Spreads(design, flow);
    int[] added = spreads.added(plans);
    for (int i = 0; i < plans.size(); i++) {
      int white = carried.isEmpty() ? added[i] : 0;
      new Filling(i % 2 == 0, white, spreads.gaps(plans.get(i))).fill(plans.get(i));
    }
    while (!carried.isEmpty()) {
      new Filling(pages.size() % 2 == 0, 0, 0).fill(new PagePlan(List.of()));
    }
    return List.copyOf(pages);
  }

  /** One page while it is filled. */
  private final class Filling {
    private final int left;
    private final List<Placed> items = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private int depth;
    private int white;
    private int gaps;

    /**
     * @param white to be spread over the gaps of the page
     */
    Filling(boolean recto, int white, int gaps) {
      this.left = design.left(recto);
      this.white = white;
      this.gaps = gaps;
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
        depth += depth == 0 ? 0 : block.before() + share(block);
      } else {
        block.repeated().forEach(this::line);
      }
      List<FlowLine> lines = block.settings().get(part.setting()).lines();
      lines.subList(part.from(), part.to()).forEach(this::line);
    }

    private int share(FlowBlock block) {
      if (block.before() == 0 || gaps == 0) {
        return 0;
      }
      int share = white / gaps;
      white -= share;
      gaps--;
      return share;
    }

    private void line(FlowLine line) {
      depth += line.height();
      items.addAll(Shift.by(line.items(), left, design.below(depth)));
      positions.addAll(line.positions());
      for (String note : line.notes()) {
        carried.addAll(notes.getOrDefault(note, List.of()));
      }
    }

    /** The notes at the foot, the last line on the last line of the page. */
    private void notes() {
      if (carried.isEmpty()) {
        return;
      }
      int room = Math.max(0, design.depth() - depth - (depth == 0 ? 0 : design.noteGap()));
      List<FlowLine> here = new ArrayList<>();
      int height = 0;
      while (!carried.isEmpty() && (here.isEmpty() || height + carried.peek().height() <= room)) {
        FlowLine line = carried.remove();
        height += line.height();
        here.add(line);
      }
      int at = Math.max(design.depth() - height, depth);
      for (FlowLine line : here) {
        at += line.height();
        items.addAll(Shift.by(line.items(), left, design.below(at)));
        positions.addAll(line.positions());
      }
    }
  }
}

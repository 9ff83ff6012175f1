package org.engross.typeset.page;

import java.util.List;

/**
 * Brings facing pages to equal depth where page breaking could not: the shorter of the two is
 * opened at the white between its paragraphs and above its heads, a little at each place, and,
 * where that is not enough, the deeper one is closed up. Pages that end a part stay as they are.
 */
final class Spreads {
  private final PageDesign design;
  private final List<FlowBlock> flow;

  Spreads(PageDesign design, List<FlowBlock> flow) {
    this.design = design;
    this.flow = flow;
  }

  /**
   * How much white is to be added to each page, in thousandths of a point; below 0 where it is to
   * be closed up.
   */
  int[] added(List<PagePlan> plans) {
    int[] added = new int[plans.size()];
    for (int left = 1; left + 1 < plans.size(); left += 2) {
      if (endsPart(plans, left) || endsPart(plans, left + 1)) {
        continue;
      }
      int difference = slack(plans.get(left)) - slack(plans.get(left + 1));
      int shorter = difference > 0 ? left : left + 1;
      int deeper = difference > 0 ? left + 1 : left;
      int size = Math.abs(difference);
      int opened = Math.min(size, gaps(plans.get(shorter)) * design.leading() / 2);
      int closed = size - opened;
      if (closed <= gaps(plans.get(deeper)) * design.leading() / 6) {
        added[shorter] = opened;
        added[deeper] = -closed;
      }
    }
    return added;
  }

  private boolean endsPart(List<PagePlan> plans, int page) {
    if (page + 1 == plans.size()) {
      return true;
    }
    PagePlan.Part next = plans.get(page + 1).parts().get(0);
    return next.from() == 0 && flow.get(next.block()).opensPage();
  }

  /** The places of a page that can be opened. */
  int gaps(PagePlan plan) {
    int gaps = 0;
    for (int i = 1; i < plan.parts().size(); i++) {
      PagePlan.Part part = plan.parts().get(i);
      gaps += part.from() == 0 && flow.get(part.block()).before() > 0 ? 1 : 0;
    }
    return gaps;
  }

  /** By how much a page ends above the last line; notes always stand on the last line. */
  private int slack(PagePlan plan) {
    if (hasNotes(plan)) {
      return 0;
    }
    int depth = 0;
    for (PagePlan.Part part : plan.parts()) {
      FlowBlock block = flow.get(part.block());
      depth += part.from() == 0 && depth > 0 ? block.before() : 0;
      List<FlowLine> above = part.from() == 0 ? List.of() : block.repeated();
      depth += height(above) + height(lines(part));
    }
    return design.depth() - depth;
  }

  private boolean hasNotes(PagePlan plan) {
    return plan.parts().stream()
        .anyMatch(part -> lines(part).stream().anyMatch(line -> !line.notes().isEmpty()));
  }

  private List<FlowLine> lines(PagePlan.Part part) {
    FlowBlock block = flow.get(part.block());
    return block.settings().get(part.setting()).lines().subList(part.from(), part.to());
  }

  private static int height(List<FlowLine> lines) {
    return lines.stream().mapToInt(FlowLine::height).sum();
  }
}

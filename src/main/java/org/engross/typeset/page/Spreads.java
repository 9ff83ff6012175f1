package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Brings facing pages to equal depth where page breaking could not: the shorter of the two is
 * opened at its white, and, where that is not enough, the deeper one is closed up. Pages that end a
 * part stay as they are.
 */
final class Spreads {
  private final PageDesign design;
  private final List<FlowBlock> flow;
  private final Map<String, List<FlowLine>> notes;

  /**
   * @param notes the lines of each note by id
   */
  Spreads(PageDesign design, List<FlowBlock> flow, Map<String, List<FlowLine>> notes) {
    this.design = design;
    this.flow = flow;
    this.notes = notes;
  }

  /**
   * For each page, how much is to be added to each of its whites in their order, in thousandths of
   * a point; below 0 where it is to be closed up. Nothing at all for a page that stays as it is.
   */
  List<List<Integer>> added(List<PagePlan> plans) {
    boolean[] noted = noted(plans);
    List<List<Integer>> added = new ArrayList<>(Collections.nCopies(plans.size(), List.of()));
    for (int left = 1; left + 1 < plans.size(); left += 2) {
      if (endsPart(plans, left) || endsPart(plans, left + 1)) {
        continue;
      }
      int difference =
          slack(plans.get(left), noted[left]) - slack(plans.get(left + 1), noted[left + 1]);
      int shorter = difference > 0 ? left : left + 1;
      int deeper = difference > 0 ? left + 1 : left;
      Whites opened = new Whites(whites(plans.get(shorter)), design.leading());
      Whites closed =
          new Whites(noted[deeper] ? List.of() : whites(plans.get(deeper)), design.leading());
      int missing = opened.open(Math.abs(difference));
      if (closed.close(missing) == 0) {
        added.set(shorter, opened.added());
        added.set(deeper, closed.added());
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

  /** All white between the lines of a page, from the top. */
  private List<Whites.White> whites(PagePlan plan) {
    List<Whites.White> whites = new ArrayList<>();
    int depth = 0;
    for (PagePlan.Part part : plan.parts()) {
      FlowBlock block = flow.get(part.block());
      if (part.from() == 0 && depth > 0 && block.before() > 0) {
        whites.add(new Whites.White(block.before(), false));
      }
      List<FlowLine> lines = new ArrayList<>(part.from() == 0 ? List.of() : block.repeated());
      lines.addAll(lines(part));
      for (FlowLine line : lines) {
        if (line.isWhite() && depth > 0) {
          whites.add(new Whites.White(line.height(), true));
        }
        depth += line.height();
      }
    }
    return whites;
  }

  /** By how much a page ends above the last line; notes always stand on the last line. */
  private int slack(PagePlan plan, boolean noted) {
    return noted ? 0 : design.depth() - depth(plan);
  }

  /**
   * Which pages have notes at their foot: their own, or what was left over from the page before.
   */
  private boolean[] noted(List<PagePlan> plans) {
    boolean[] noted = new boolean[plans.size()];
    NotesAtFoot waiting = new NotesAtFoot(design, notes);
    for (int i = 0; i < noted.length; i++) {
      plans.get(i).parts().forEach(part -> lines(part).forEach(waiting::add));
      noted[i] = !waiting.isEmpty();
      waiting.take(depth(plans.get(i)));
    }
    return noted;
  }

  /** Height of what stands on a page, without its notes. */
  private int depth(PagePlan plan) {
    int depth = 0;
    for (PagePlan.Part part : plan.parts()) {
      FlowBlock block = flow.get(part.block());
      depth += part.from() == 0 && depth > 0 ? block.before() : 0;
      List<FlowLine> above = part.from() == 0 ? List.of() : block.repeated();
      depth += height(above) + height(lines(part));
    }
    return depth;
  }

  private List<FlowLine> lines(PagePlan.Part part) {
    FlowBlock block = flow.get(part.block());
    return block.settings().get(part.setting()).lines().subList(part.from(), part.to());
  }

  private static int height(List<FlowLine> lines) {
    return lines.stream().mapToInt(FlowLine::height).sum();
  }
}

package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.typeset.page.PageState.Best;
import org.engross.typeset.page.PageState.Key;
import org.engross.typeset.page.PageState.Trail;
import org.engross.typeset.page.Whites.White;

/**
 * Breaks a flow into pages by dynamic programming. A state is how far the page is filled; each
 * block leads from the states before it to the states after it, set in any of its settings, whole
 * or broken between its lines. As a page holds few different fillings, the time grows in proportion
 * to the text.
 *
 * <p>The notes of a line count against the page it stands on. Facing pages are drawn to equal
 * depth. Nothing is impossible, only dear: a flow of any shape gets pages.
 */
final class PageBreaker {
  /** A page that stays shorter than this number of lines is looked at only in need. */
  private static final int WINDOW = 8;

  /** How much dearer than the best a filling of the page may be and still turn out well. */
  private static final long MARGIN = 60_000;

  /** How many fillings of the page a block is set behind; a usual one has up to 400. */
  private static final int FILLINGS = 1000;

  /** In how many ways a page may begin with one line; a usual one has up to 25. */
  private static final int BEGINNINGS = 100;

  /** By how many half lines at most the white of a page is opened without being looked at. */
  private static final int MOST_OPENED = 2;

  private final PageDesign design;
  private final PageCosts costs;
  private final Map<String, Integer> noteHeights;

  PageBreaker(PageDesign design, PageCosts costs, Map<String, Integer> noteHeights) {
    this.design = design;
    this.costs = costs;
    this.noteHeights = noteHeights;
  }

  /** The pages of a flow, the first of them a right-hand page; none for an empty flow. */
  List<PagePlan> pages(List<FlowBlock> flow) {
    if (flow.isEmpty()) {
      return List.of();
    }
    List<PageState> states =
        List.of(new PageState(new Key(0, 0, 0, true, 0, 0, 0), 0, 0, Trail.START));
    for (int block = 0; block < flow.size(); block++) {
      states = over(flow.get(block), block, states);
    }
    Best last = new Best();
    for (PageState state : states) {
      last.add(finished(state));
    }
    return plans(flow, last.cheapest().trail().choices());
  }

  private List<PageState> over(FlowBlock block, int index, List<PageState> before) {
    Best after = new Best();
    for (int setting = 0; setting < block.settings().size(); setting++) {
      List<FlowLine> lines = block.settings().get(setting).lines();
      SettingSums sums = new SettingSums(lines, noteHeights, design);
      new Step(block, index, setting, sums, after).run(before);
    }
    return after.within(MARGIN, FILLINGS);
  }

  /** The cost of the end of a chapter or of the text, where a page may be short. */
  private PageState finished(PageState state) {
    boolean few = state.key().text() > 0 && state.key().text() < 4 * design.leading();
    long cost = state.cost() + (few ? costs.shortEnd() : 0);
    return new PageState(state.key(), cost, state.breakAfter(), state.trail());
  }

  private int used(Key key) {
    return key.text() + (key.notes() == 0 ? 0 : key.notes() + design.noteGap());
  }

  /** By how much a page ends above the last line; notes always stand on the last line. */
  private static int foot(int slack, Key key) {
    return key.notes() > 0 ? 0 : Math.max(0, slack);
  }

  private long shortness(int slack, Key key) {
    long lines = 10L * Math.max(0, slack) / design.leading();
    long cost = costs.emptyLine() * lines * lines / 100;
    if (key.recto()) {
      long unequal = 10L * unequal(foot(slack, key), key) / design.leading();
      cost += costs.unequalLine() * unequal * unequal / 100;
    }
    return cost;
  }

  /** By how much a page and the one facing it differ in depth if opening the shorter is no cure. */
  private int unequal(int foot, Key key) {
    int difference = Math.abs(key.facing() - foot);
    int white = key.facing() > foot ? key.facingWhite() : key.white();
    return difference <= white * design.leading() / 2 ? 0 : difference;
  }

  /** One block in one setting: leads the states before it over to the states after it. */
  private final class Step {
    private final FlowBlock block;
    private final int index;
    private final int setting;
    private final SettingSums sums;
    private final Best after;
    private final Best[] freshPages;

    Step(FlowBlock block, int index, int setting, SettingSums sums, Best after) {
      this.block = block;
      this.index = index;
      this.setting = setting;
      this.sums = sums;
      this.after = after;
      this.freshPages = new Best[sums.size()];
    }

    void run(List<PageState> before) {
      for (PageState state : before) {
        Trail chosen = new Trail(state.trail(), index, setting, 0, false);
        long cost = state.cost() + block.settings().get(setting).cost();
        PageState entering = new PageState(state.key(), cost, state.breakAfter(), chosen);
        if (block.opensPage() && entering.key().text() > 0) {
          add(0, turned(finished(entering), 0, 0, entering.trail()));
        } else {
          place(0, entering);
        }
      }
      for (int line = 0; line < freshPages.length; line++) {
        if (freshPages[line] != null) {
          for (PageState state : freshPages[line].within(MARGIN, BEGINNINGS)) {
            place(line, state);
          }
        }
      }
    }

    /** Sets the lines from one on: all of them on this page, or up to each good break. */
    private void place(int from, PageState state) {
      int space = from == 0 && state.key().text() > 0 ? block.before() : 0;
      int to = from;
      while (to < sums.size() && fits(from, to + 1, space, state.key())) {
        to++;
      }
      boolean inside = from == 0 && state.key().text() > 0;
      boolean broken =
          inside && design.depth() - used(state.key()) <= reach() && closeBefore(state);
      if (to == sums.size()) {
        whole(from, space, state);
        broken = true;
        to--;
      }
      for (; to > from; to--) {
        int slack = design.depth() - total(from, to, space, state.key());
        if (broken && slack > reach()) {
          return;
        }
        if (sums.breakAfter(to - 1) < costs.forbidden()) {
          close(from, to, space, state, 0);
          broken |= sums.breakAfter(to - 1) < costs.hyphen();
        }
      }
      if (!broken && !(inside && closeBefore(state))) {
        force(from, space, state);
      }
    }

    /** Where no break is allowed: the last line that fits, or one line on an empty page. */
    private void force(int from, int space, PageState state) {
      int to = from;
      while (to < sums.size() && fits(from, to + 1, space, state.key())) {
        to++;
      }
      if (to == sums.size()) {
        return;
      }
      if (to > from || state.key().text() == 0 || from > 0) {
        close(from, Math.max(to, from + 1), space, state, costs.forbidden());
      }
    }

    /** Ends the page before the block; whether that is allowed. */
    private boolean closeBefore(PageState state) {
      int slack = design.depth() - used(state.key());
      long cost = state.cost() + state.breakAfter() + shortness(slack, state.key());
      PageState closing = new PageState(state.key(), cost, 0, state.trail());
      add(0, turned(closing, slack, 0, state.trail()));
      return state.breakAfter() < costs.forbidden();
    }

    private void close(int from, int to, int space, PageState state, int penalty) {
      Key key = filled(from, to, space, state.key());
      int slack = design.depth() - used(key);
      long cost = state.cost() + penalty + shortness(slack, key);
      cost += Math.min(sums.breakAfter(to - 1), costs.forbidden()) * (key.recto() ? 2L : 1L);
      cost += slack < 0 ? costs.splitNote() : 0;
      PageState closing = new PageState(key, cost, 0, state.trail());
      if (to == sums.size()) {
        return;
      }
      int heads = block.repeated().stream().mapToInt(FlowLine::height).sum();
      add(to, turned(closing, slack, heads, state.trail()));
    }

    private void whole(int from, int space, PageState state) {
      Key key = filled(from, sums.size(), space, state.key());
      int breakAfter = sums.breakAfter(sums.size() - 1);
      after.add(new PageState(key, state.cost(), breakAfter, state.trail()));
    }

    private void add(int line, PageState state) {
      Trail page = new Trail(state.trail(), index, setting, line, true);
      PageState marked = new PageState(state.key(), state.cost(), 0, page);
      if (freshPages[line] == null) {
        freshPages[line] = new Best();
      }
      freshPages[line].add(marked);
    }

    /** The next page, with what is carried over of a note. */
    private PageState turned(PageState closed, int slack, int heads, Trail trail) {
      Key key = closed.key();
      int carried = Math.max(0, -slack);
      int lines = (carried + design.smallLeading() - 1) / design.smallLeading();
      int notes = key.split() == 0 ? 0 : lines * design.smallLeading();
      int split = Math.max(0, notes - design.depth() / 2);
      int facing = key.recto() ? 0 : foot(slack, key);
      int facingWhite = key.recto() ? 0 : key.white();
      Key fresh = new Key(heads, notes, split, !key.recto(), 0, facing, facingWhite);
      return new PageState(fresh, closed.cost(), 0, trail);
    }

    private int reach() {
      return WINDOW * design.leading();
    }

    private boolean fits(int from, int to, int space, Key key) {
      int over = total(from, to, space, key) - design.depth();
      return over <= sums.split(from, to, key.split());
    }

    private int total(int from, int to, int space, Key key) {
      return used(filled(from, to, space, key));
    }

    private Key filled(int from, int to, int space, Key key) {
      int text = key.text() + space + sums.text(from, to);
      int notes = key.notes() + sums.notes(from, to);
      int split = sums.split(from, to, key.split());
      int opened =
          key.white() + new White(space, false).give(design.leading()) + sums.whites(from, to);
      int white = Math.min(MOST_OPENED, opened);
      return new Key(text, notes, split, key.recto(), white, key.facing(), key.facingWhite());
    }
  }

  /** Follows the choices and lists what stands on each page. */
  private static List<PagePlan> plans(List<FlowBlock> flow, List<Trail> choices) {
    List<PagePlan> plans = new ArrayList<>();
    List<PagePlan.Part> page = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < choices.size(); i++) {
      Trail choice = choices.get(i);
      if (choice.page()) {
        if (choice.line() > from) {
          page.add(new PagePlan.Part(choice.block(), choice.setting(), from, choice.line()));
        }
        plans.add(new PagePlan(page));
        page.clear();
        from = choice.line();
      }
      boolean lastOfBlock = i + 1 == choices.size() || choices.get(i + 1).block() != choice.block();
      if (lastOfBlock) {
        int size = flow.get(choice.block()).settings().get(choice.setting()).lines().size();
        page.add(new PagePlan.Part(choice.block(), choice.setting(), from, size));
        from = 0;
      }
    }
    plans.add(new PagePlan(page));
    return plans;
  }
}

package org.engross.typeset.paragraph;

import java.util.List;

/**
 * Weighs all ways to break a paragraph against each other and takes the one whose lines are best
 * together (Knuth and Plass 1981), in passes: fair lines only, then looser ones, then anything that
 * is not too wide.
 */
final class OptimumFit implements LineBreaker {
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private final BreakingCosts costs;

  OptimumFit(BreakingCosts costs) {
    this.costs = costs;
  }

  @Override
  public List<Breaks> breakInto(Items items, Measure measure) {
    int[] tolerances = {costs.tolerance(), 3 * costs.tolerance(), UNLIMITED};
    for (int tolerance : tolerances) {
      List<Breaks> found = new BreakSearch(items, measure, costs, tolerance).run();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new FirstFit().breakInto(items, measure);
  }
}

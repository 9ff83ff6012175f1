package org.engross.typeset.paragraph;

/**
 * Tries all ways to break a short paragraph, one by one, and says what the best costs: slow, plain,
 * and made only from the definition of demerits.
 */
final class EveryWay {
  private final Items items;
  private final BreakingCosts costs;
  private final int tolerance;
  private final LineFit fit;
  private long least = Long.MAX_VALUE;

  EveryWay(Items items, Measure measure, BreakingCosts costs, int tolerance) {
    this.items = items;
    this.costs = costs;
    this.tolerance = tolerance;
    this.fit = new LineFit(items, measure, costs);
  }

  long least() {
    go(0, true, 1, 0, 0);
    return least;
  }

  private void go(int start, boolean first, int fitness, int row, long soFar) {
    for (int at = start; at < items.size; at++) {
      if (items.mayEndAt(at)) {
        int ratio = fit.ratio(start, at, first);
        int nextRow = items.hyphen[at] ? row + 1 : 0;
        if (ratio != LineFit.OVERFULL && ratio <= tolerance && nextRow <= 2) {
          boolean divided = items.cost[at] == Items.ALWAYS && row > 0 && isOneWord(start, at);
          line(at, ratio, fitness, row, soFar + (divided ? costs.lastWord() : 0));
        }
      }
    }
  }

  private boolean isOneWord(int start, int at) {
    boolean one = true;
    for (int i = start; i < at; i++) {
      one &= items.kind[i] != Items.GLUE;
    }
    return one;
  }

  private void line(int at, int ratio, int fitness, int row, long soFar) {
    boolean last = items.cost[at] == Items.ALWAYS;
    long badness = (long) Math.abs(ratio) * Math.abs(ratio) * Math.abs(ratio) / 10_000_000;
    long total = soFar + (costs.linePenalty() + badness) * (costs.linePenalty() + badness);
    total += ratio > 500_000 / costs.stretch() ? costs.gape() : 0;
    total += last ? 0 : (long) items.cost[at] * items.cost[at];
    int kind = ratio < -500 ? 0 : ratio <= 500 ? 1 : ratio <= 1000 ? 2 : 3;
    total += Math.abs(kind - fitness) > 1 ? costs.mismatch() : 0;
    int nextRow = items.hyphen[at] ? row + 1 : 0;
    total += nextRow == 2 ? costs.consecutive() : 0;
    if (last) {
      // Boxes are at least two em wide in the tests, so that no last line is too short.
      least = Math.min(least, total);
    } else {
      go(items.afterBreak(at), false, kind, nextRow, total);
    }
  }
}

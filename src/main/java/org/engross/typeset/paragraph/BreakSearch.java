package org.engross.typeset.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One search for the best breaks. Nodes are breaks with all that later lines need to know of the
 * lines before: how many there are, how tight the last one is, how many in a row end in a hyphen.
 * Nodes of one break lie together as a group; the groups a line may still begin at form a window
 * that moves through the paragraph, so that the time grows with the length of the text.
 */
final class BreakSearch {
  private static final int FITS = 4;
  private static final int RUNS = 3;
  private static final int STATES = FITS * RUNS;

  /** Line counts told apart at one break; only the best and its two neighbours survive. */
  private static final int COUNTS = 8;

  private static final long NONE = Long.MAX_VALUE;

  private final Items items;
  private final Measure measure;
  private final BreakingCosts costs;
  private final int tolerance;
  private final LineFit fit;

  /** The ratio above which word spaces are half as wide again as they should be. */
  private final int gaping;

  private int nodes;
  private int[] line = new int[256];
  private byte[] fitness = new byte[256];
  private byte[] run = new byte[256];
  private int[] previous = new int[256];
  private int[] group = new int[256];
  private long[] demerits = new long[256];

  private int groups;
  private int[] item = new int[64];
  private int[] firstNode = new int[65];
  private int window;
  private long steps;

  /** What the line being tried adds when the one before it ends in a hyphen. */
  private long divided;

  private final long[] best = new long[COUNTS * STATES];
  private final int[] origin = new int[COUNTS * STATES];
  private int lowest;

  /** States below this one may be filled. */
  private int used = COUNTS * STATES;

  BreakSearch(Items items, Measure measure, BreakingCosts costs, int tolerance) {
    this.items = items;
    this.measure = measure;
    this.costs = costs;
    this.tolerance = tolerance;
    this.fit = new LineFit(items, measure, costs);
    this.gaping = measure.alignment().isRagged() ? Integer.MAX_VALUE : 500_000 / costs.stretch();
  }

  /** The best breaks and their neighbours in length; empty when the tolerance is too small. */
  List<Breaks> run() {
    addNode(0, 1, 0, -1, 0);
    closeGroup(-1);
    for (int i = 0; i < items.size; i++) {
      if (items.mayEndAt(i)) {
        tryBreak(i);
        if (window == groups) {
          return List.of();
        }
      }
    }
    return results();
  }

  /** How many lines have been tried: the measure of the work. */
  long steps() {
    return steps;
  }

  private void tryBreak(int at) {
    Arrays.fill(best, 0, used, NONE);
    used = 0;
    lowest = Integer.MAX_VALUE;
    for (int g = window; g < groups; g++) {
      lowest = Math.min(lowest, line[firstNode[g]]);
    }
    for (int g = window; g < groups; g++) {
      int start = item[g] < 0 ? 0 : items.afterBreak(item[g]);
      if (start <= at) {
        tryLine(g, start, at);
      }
    }
    boolean forced = items.cost[at] == Items.ALWAYS;
    if (forced) {
      window = groups;
    }
    keepBest(at);
  }

  private void tryLine(int g, int start, int at) {
    steps++;
    int ratio = fit.ratio(start, at, item[g] < 0);
    if (ratio == LineFit.OVERFULL) {
      if (g == window) {
        window++;
      }
      return;
    }
    if (ratio > tolerance) {
      return;
    }
    long cube = (long) Math.abs(ratio) * Math.abs(ratio) * Math.abs(ratio);
    long own = costs.linePenalty() + cube / 10_000_000;
    long price = price(at);
    long base = own * own + price * price + lastLine(g, start, at);
    base += ratio > gaping ? costs.gape() : 0;
    divided = items.cost[at] == Items.ALWAYS && isOneWord(start, at) ? costs.lastWord() : 0;
    int kind = fitnessOf(ratio);
    for (int n = firstNode[g]; n < firstNode[g + 1]; n++) {
      tryNode(n, at, base, kind);
    }
  }

  private long price(int at) {
    return items.cost[at] == Items.ALWAYS ? 0 : items.cost[at];
  }

  /** Demerits of a last line that is too short to carry the space below it. */
  private long lastLine(int g, int start, int at) {
    if (items.cost[at] != Items.ALWAYS || item[g] < 0) {
      return 0;
    }
    boolean tooShort = fit.natural(start, at) < (long) items.em * costs.leastLast() / 1000;
    return tooShort ? costs.shortLast() : 0;
  }

  private boolean isOneWord(int start, int at) {
    for (int i = start; i < at; i++) {
      if (items.kind[i] == Items.GLUE) {
        return false;
      }
    }
    return true;
  }

  private static int fitnessOf(int ratio) {
    if (ratio < -500) {
      return 0;
    }
    return ratio <= 500 ? 1 : ratio <= 1000 ? 2 : 3;
  }

  private void tryNode(int n, int at, long base, int kind) {
    int row = items.hyphen[at] ? run[n] + 1 : 0;
    int count = line[n] + 1 - lowest;
    if (row >= RUNS || count >= COUNTS) {
      return;
    }
    long total = demerits[n] + base;
    if (row == 2) {
      total += costs.consecutive();
    }
    if (Math.abs(kind - fitness[n]) > 1 && !measure.alignment().isRagged()) {
      total += costs.mismatch();
    }
    if (run[n] > 0) {
      total += divided;
    }
    int state = count * STATES + kind * RUNS + row;
    if (total < best[state]) {
      used = Math.max(used, state + 1);
      best[state] = total;
      origin[state] = n;
    }
  }

  private void keepBest(int at) {
    int winner = -1;
    for (int s = 0; s < used; s++) {
      if (best[s] != NONE && (winner < 0 || best[s] < best[winner])) {
        winner = s;
      }
    }
    if (winner < 0) {
      return;
    }
    int count = winner / STATES;
    for (int c = Math.max(0, count - 1); c <= Math.min(COUNTS - 1, count + 1); c++) {
      keepCount(c);
    }
    closeGroup(at);
  }

  private void keepCount(int count) {
    for (int s = count * STATES; s < (count + 1) * STATES; s++) {
      if (best[s] != NONE && !isDominated(s, count)) {
        int state = s - count * STATES;
        addNode(count + lowest, state / RUNS, state % RUNS, origin[s], best[s]);
      }
    }
  }

  /** Whether another state is at least as good whatever follows. */
  private boolean isDominated(int s, int count) {
    int row = s % RUNS;
    for (int other = count * STATES; other < (count + 1) * STATES; other++) {
      if (other != s && best[other] != NONE && other % RUNS <= row) {
        boolean alike = (other - s) % RUNS != 0 && other / RUNS == s / RUNS;
        long lead = alike ? 0 : costs.mismatch();
        if (best[other] + lead < best[s]) {
          return true;
        }
      }
    }
    return false;
  }

  private void addNode(int lines, int kind, int row, int from, long total) {
    if (nodes == line.length) {
      int room = 2 * nodes;
      line = Arrays.copyOf(line, room);
      fitness = Arrays.copyOf(fitness, room);
      run = Arrays.copyOf(run, room);
      previous = Arrays.copyOf(previous, room);
      group = Arrays.copyOf(group, room);
      demerits = Arrays.copyOf(demerits, room);
    }
    line[nodes] = lines;
    fitness[nodes] = (byte) kind;
    run[nodes] = (byte) row;
    previous[nodes] = from;
    group[nodes] = groups;
    demerits[nodes++] = total;
  }

  private void closeGroup(int at) {
    if (groups == item.length) {
      item = Arrays.copyOf(item, 2 * groups);
      firstNode = Arrays.copyOf(firstNode, 2 * groups + 1);
    }
    item[groups++] = at;
    firstNode[groups] = nodes;
  }

  private List<Breaks> results() {
    int last = groups - 1;
    int winner = firstNode[last];
    for (int n = winner; n < nodes; n++) {
      if (demerits[n] < demerits[winner]) {
        winner = n;
      }
    }
    List<Breaks> found = new ArrayList<>();
    found.add(trace(winner));
    for (int count : new int[] {line[winner] - 1, line[winner] + 1}) {
      int other = -1;
      for (int n = firstNode[last]; n < nodes; n++) {
        if (line[n] == count && (other < 0 || demerits[n] < demerits[other])) {
          other = n;
        }
      }
      if (other >= 0) {
        found.add(trace(other));
      }
    }
    return found;
  }

  private Breaks trace(int node) {
    int[] at = new int[line[node]];
    int n = node;
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = item[group[n]];
      n = previous[n];
    }
    return new Breaks(at, demerits[node]);
  }
}

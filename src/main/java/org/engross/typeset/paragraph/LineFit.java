package org.engross.typeset.paragraph;

/**
 * How well the items between two breaks fill a line. Sums over all items before each one make the
 * answer independent of the line's length.
 */
final class LineFit {
  /** The items do not fit even when they are squeezed. */
  static final int OVERFULL = Integer.MIN_VALUE;

  /** A ratio for a line that has nothing to stretch. */
  static final int HOPELESS = 20_000;

  /** A ragged line may be short by this part of its room before it counts as loose. */
  private static final int RAG = 5;

  private final Items items;
  private final Measure measure;
  private final int expansion;
  private final long[] width;
  private final long[] text;
  private final long[] stretch;
  private final long[] shrink;

  LineFit(Items items, Measure measure, BreakingCosts costs) {
    this.items = items;
    this.measure = measure;
    this.expansion = costs.expansion();
    width = new long[items.size + 1];
    text = new long[items.size + 1];
    stretch = new long[items.size + 1];
    shrink = new long[items.size + 1];
    for (int i = 0; i < items.size; i++) {
      boolean drawn = items.kind[i] != Items.PENALTY;
      width[i + 1] = width[i] + (drawn ? items.width[i] : 0);
      text[i + 1] = text[i] + (items.kind[i] == Items.BOX ? items.width[i] : 0);
      stretch[i + 1] = stretch[i] + items.stretch[i];
      shrink[i + 1] = shrink[i] + items.shrink[i];
    }
  }

  /** Natural width of the line from item {@code start} to the break at {@code end}. */
  long natural(int start, int end) {
    int atEnd = items.kind[end] == Items.PENALTY ? items.width[end] : 0;
    return width[end] - width[start] + atEnd - items.left[start] - items.right[end];
  }

  /**
   * By which part of what is possible a line is stretched (above 0) or shrunk (below), in
   * thousandths; {@link #OVERFULL} when it cannot be made to fit.
   */
  int ratio(int start, int end, boolean firstLine) {
    long missing = measure.roomOf(firstLine) - natural(start, end);
    boolean last = items.cost[end] == Items.ALWAYS;
    if (measure.alignment().isRagged()) {
      return missing < 0 ? OVERFULL : last ? 0 : capped(1000 * RAG * missing, measure.width());
    }
    long give = (text[end] - text[start]) * expansion / 1000;
    if (missing >= 0) {
      return last ? 0 : stretched(missing, give, stretch[end] - stretch[start]);
    }
    long most = give + shrink[end] - shrink[start];
    return -missing > most ? OVERFULL : (int) (1000 * missing / most);
  }

  /** Letters give up to their limit together with the spaces; beyond it the spaces give alone. */
  private static int stretched(long missing, long letters, long spaces) {
    long both = letters + spaces;
    if (missing <= both) {
      return both == 0 ? 0 : (int) (1000 * missing / both);
    }
    return spaces == 0 ? HOPELESS : capped(1000 * (missing - letters), spaces);
  }

  private static int capped(long value, long by) {
    return (int) Math.min(HOPELESS, value / by);
  }
}

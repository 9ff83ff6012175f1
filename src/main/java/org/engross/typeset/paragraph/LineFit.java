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

  /** How much more readily than word spaces letters change their width. */
  static final int LEAD = 3;

  /** A ragged line may be short by this part of its room before it counts as loose. */
  private static final int RAG = 5;

  /** The same for lines that are to be of like length: a line of a title may be half empty. */
  private static final int EVEN_RAG = 2;

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
      boolean free = last && !measure.alignment().isEven();
      return missing < 0 ? OVERFULL : free ? 0 : capped(1000 * rag() * missing, measure.width());
    }
    long letters = (text[end] - text[start]) * expansion / 1000;
    long spaces = missing < 0 ? shrink[end] - shrink[start] : stretch[end] - stretch[start];
    if (missing < 0 && -missing > letters + spaces) {
      return OVERFULL;
    }
    return last && missing >= 0 ? 0 : spaceRatio(missing, letters, spaces);
  }

  private int rag() {
    return measure.alignment().isEven() ? EVEN_RAG : RAG;
  }

  /**
   * The part of their stretch or shrink that word spaces take. Letters, whose change nobody sees,
   * give {@link #LEAD} times as readily until they reach their limit; then the spaces give alone.
   *
   * @param missing room to fill, or width to lose when negative
   * @param letters most that the letters can give
   * @param spaces what the spaces give at ratio 1
   * @return thousandths, of the sign of {@code missing}
   */
  static int spaceRatio(long missing, long letters, long spaces) {
    long size = Math.abs(missing);
    long both = LEAD * letters + spaces;
    int ratio;
    if (both > 0 && LEAD * size <= both) {
      ratio = (int) (1000 * size / both);
    } else {
      ratio = spaces == 0 ? HOPELESS : capped(1000 * (size - letters), spaces);
    }
    return missing < 0 ? -ratio : ratio;
  }

  private static int capped(long value, long by) {
    return (int) Math.min(HOPELESS, value / by);
  }
}

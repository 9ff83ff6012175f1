package org.engross.typeset.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills each line as far as it goes and never looks back: the simple way, always possible, and the
 * yardstick for the better one.
 */
final class FirstFit implements LineBreaker {
  @Override
  public List<Breaks> breakInto(Items items, Measure measure) {
    List<Breaks> result = new ArrayList<>();
    result.add(new Breaks(fill(items, measure), 0));
    return result;
  }

  private static int[] fill(Items items, Measure measure) {
    int[] ends = new int[16];
    int lines = 0;
    int start = 0;
    while (start < items.size) {
      int end = lineEnd(items, start, measure.roomOf(lines == 0));
      if (lines == ends.length) {
        ends = Arrays.copyOf(ends, 2 * lines);
      }
      ends[lines++] = end;
      start = end + 1 < items.size ? items.afterBreak(end) : items.size;
    }
    return Arrays.copyOf(ends, lines);
  }

  /** The last item the line may end at without being wider than its room. */
  private static int lineEnd(Items items, int start, int room) {
    long width = 0;
    int last = -1;
    for (int i = start; i < items.size; i++) {
      boolean legal = items.mayEndAt(i);
      int atEnd = items.kind[i] == Items.PENALTY ? items.width[i] : 0;
      if (legal && width + atEnd > room && last >= 0) {
        return last;
      }
      if (legal) {
        last = i;
        if (items.cost[i] == Items.ALWAYS) {
          return i;
        }
      }
      if (items.kind[i] != Items.PENALTY) {
        width += items.width[i];
      }
    }
    return last;
  }
}

package org.engross.typeset.paragraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Breaking alone, on boxes of width 10 and spaces of width 1. */
class LineBreakerTest {
  private static final BreakingCosts COSTS = BreakingCosts.TEXT;

  private static Items words(int... widths) {
    Items items = new Items();
    for (int i = 0; i < widths.length; i++) {
      if (i > 0) {
        items.glue(1_000, 500, 330, 0);
      }
      items.box(widths[i] * 1_000, i, i + 1);
    }
    items.end();
    return items;
  }

  @Test
  void firstFitFillsEachLine() {
    Items items = words(10, 10, 10, 10, 10);
    Breaks breaks = new FirstFit().breakInto(items, Measure.justified(23_000)).get(0);
    assertArrayEquals(new int[] {3, 7, 9}, breaks.at());
  }

  @Test
  void optimumFitFindsWhatFirstFitMisses() {
    // First fit sets 8+8 and must then leave 20 nearly alone; moving one word down is better.
    Items items = words(8, 8, 3, 18, 8, 8);
    Measure measure = Measure.justified(21_500);
    Breaks greedy = new FirstFit().breakInto(items, measure).get(0);
    Breaks best = new OptimumFit(COSTS).breakInto(items, measure).get(0);
    assertTrue(worst(items, measure, best) <= worst(items, measure, greedy));
  }

  private static int worst(Items items, Measure measure, Breaks breaks) {
    LineFit fit = new LineFit(items, measure, COSTS);
    int worst = 0;
    int from = 0;
    for (int at : breaks.at()) {
      worst = Math.max(worst, Math.abs(fit.ratio(from, at, from == 0)));
      from = at + 1 < items.size ? items.afterBreak(at) : at;
    }
    return worst;
  }

  @Test
  void noOtherWayIsBetter() {
    Random random = new Random(1981);
    for (int round = 0; round < 300; round++) {
      Items items = randomItems(random);
      Measure measure = new Measure(30_000, 2_000, 0, Alignment.JUSTIFIED);
      long best = new EveryWay(items, measure, COSTS, 20_000).least();
      List<Breaks> found = new BreakSearch(items, measure, COSTS, 20_000).run();
      assertEquals(best, found.isEmpty() ? Long.MAX_VALUE : found.get(0).demerits());
    }
  }

  private static Items randomItems(Random random) {
    Items items = new Items();
    items.em = 1_000;
    int words = 8 + random.nextInt(8);
    for (int i = 0; i < words; i++) {
      if (i > 0) {
        items.glue(1_000, 500, 330, random.nextInt(4) == 0 ? 120 : 0);
      }
      items.box(1_000 * (2 + random.nextInt(6)), i, i + 1);
      if (random.nextInt(3) == 0) {
        items.penalty(700, 150, true);
        items.box(1_000 * (2 + random.nextInt(4)), i, i + 1);
      }
    }
    items.end();
    return items;
  }

  @Test
  void threeDividedLinesInARowAreAvoided() {
    Items items = new Items();
    items.em = 1_000;
    for (int i = 0; i < 8; i++) {
      items.box(9_000, i, i + 1);
      items.penalty(1_000, 0, true);
      items.box(9_000, i, i + 1);
      items.glue(1_000, 500, 330, 0);
    }
    items.box(9_000, 9, 10);
    items.end();
    Breaks breaks = new OptimumFit(COSTS).breakInto(items, Measure.justified(20_000)).get(0);
    int row = 0;
    for (int at : breaks.at()) {
      row = items.hyphen[at] ? row + 1 : 0;
      assertTrue(row <= 2, "ladder of " + row);
    }
  }

  @Test
  void otherLengthsAreOfferedWhereTheyAreFair() {
    int[] widths = new int[80];
    java.util.Arrays.fill(widths, 5);
    Items items = words(widths);
    List<Breaks> ways = new OptimumFit(COSTS).breakInto(items, Measure.justified(50_000));
    assertTrue(ways.size() > 1, "ways: " + ways.size());
    for (Breaks way : ways.subList(1, ways.size())) {
      assertEquals(1, Math.abs(way.lines() - ways.get(0).lines()));
      assertTrue(way.demerits() >= ways.get(0).demerits());
    }
  }

  @Test
  void workGrowsWithTheLengthOfTheText() {
    long once = steps(2_000);
    long tenTimes = steps(20_000);
    assertTrue(tenTimes <= 11 * once, once + " steps became " + tenTimes);
  }

  private static long steps(int words) {
    int[] widths = new int[words];
    Random random = new Random(7);
    for (int i = 0; i < words; i++) {
      widths[i] = 1 + random.nextInt(9);
    }
    BreakSearch search = new BreakSearch(words(widths), Measure.justified(60_000), COSTS, 1_600);
    search.run();
    return search.steps();
  }
}

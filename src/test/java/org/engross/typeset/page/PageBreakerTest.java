package org.engross.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages of ten lines, lines ten high. */
class PageBreakerTest {
  private static final PageCosts COSTS = PageCosts.STANDARD;
  private static final PageDesign TEN =
      new PageDesign(1000, 200, 500, 100, 8, 10, 6, 8, 3, 10, 1, 15);

  @Test
  void fullPagesNeedNoChoice() {
    List<FlowBlock> flow = List.of(paragraph(5), paragraph(5), paragraph(4));
    assertEquals(List.of(10, 4), depths(flow, breakUp(flow)));
  }

  @Test
  void widowIsAvoidedByEndingThePageEarly() {
    List<FlowBlock> flow = List.of(paragraph(6), paragraph(5), paragraph(9));
    List<PagePlan> pages = breakUp(flow);
    assertEquals(9, depths(flow, pages).get(0));
    assertNoLonelyLine(flow, pages);
  }

  @Test
  void looserSettingIsChosenWhereItFillsThePage() {
    FlowBlock elastic =
        new FlowBlock(
            0,
            false,
            "",
            List.of(
                new FlowBlock.Setting(0, lines(6)), new FlowBlock.Setting(COSTS.other(), lines(7))),
            List.of());
    List<FlowBlock> flow = List.of(elastic, paragraph(3), paragraph(10));
    List<PagePlan> pages = breakUp(flow);
    assertEquals(List.of(10, 10), depths(flow, pages));
    assertEquals(1, pages.get(0).parts().get(0).setting());
  }

  @Test
  void pageDoesNotEndWithinAWord() {
    List<FlowLine> lines = new ArrayList<>(lines(20));
    for (int i = 4; i < 10; i++) {
      lines.set(i, line(COSTS.hyphen()));
    }
    List<FlowBlock> flow = List.of(FlowBlock.of(0, "", lines));
    List<PagePlan> pages = breakUp(flow);
    assertEquals(4, depths(flow, pages).get(0));
    assertEquals(List.of(), DividedWords.of(pages, flow, COSTS));
  }

  @Test
  void pageThatCanEndNowhereElseEndsWithinAWord() {
    List<FlowLine> lines = new ArrayList<>(lines(12));
    for (int i = 0; i < 10; i++) {
      lines.set(i, line(i == 9 ? COSTS.hyphen() : COSTS.forbidden()));
    }
    List<FlowBlock> flow = List.of(FlowBlock.of(0, "", lines));
    List<PagePlan> pages = breakUp(flow);
    assertEquals(List.of(10, 2), depths(flow, pages));
  }

  @Test
  void headIsNotLeftAtTheFoot() {
    List<FlowLine> lines = new ArrayList<>(List.of(line(COSTS.forbidden())));
    lines.addAll(lines(6));
    List<FlowBlock> flow = List.of(paragraph(8), FlowBlock.of(0, "", lines));
    assertEquals(List.of(8, 7), depths(flow, breakUp(flow)));
  }

  @Test
  void spaceAboveIsDroppedAtTheTopOfAPage() {
    FlowBlock spaced = FlowBlock.of(20, "", lines(8));
    List<FlowBlock> flow = List.of(paragraph(10), spaced, FlowBlock.of(20, "", lines(2)));
    assertEquals(3, breakUp(flow).size());
  }

  @Test
  void notesTakeTheirPlaceOnThePageOfTheirMark() {
    FlowLine marked = new FlowLine(10, 0, List.of(), List.of(), List.of("note_1"));
    List<FlowLine> lines = List.of(marked, line(0), line(0), line(0), line(0), line(0), line(0));
    List<FlowBlock> flow = List.of(FlowBlock.of(0, "", lines), FlowBlock.of(0, "", loose(6)));
    List<PagePlan> pages = new PageBreaker(TEN, COSTS, Map.of("note_1", 16)).pages(flow);
    assertEquals(7, depths(flow, pages).get(0));
  }

  @Test
  void headsOfATableAreCountedOnEveryPage() {
    List<FlowLine> heads = List.of(line(COSTS.forbidden()));
    FlowBlock table =
        new FlowBlock(0, false, "", List.of(new FlowBlock.Setting(0, loose(25))), heads);
    List<PagePlan> pages = breakUp(List.of(table));
    assertEquals(List.of(10, 9, 6), depths(List.of(table), pages));
  }

  @Test
  void blockHigherThanAPageIsBrokenByForce() {
    List<FlowLine> lines = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      lines.add(line(COSTS.forbidden()));
    }
    List<FlowBlock> flow = List.of(paragraph(2), FlowBlock.of(0, "", lines));
    assertEquals(27, depths(flow, breakUp(flow)).stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void unbreakableBlockMovesToTheNextPage() {
    List<FlowLine> lines = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      lines.add(line(COSTS.forbidden()));
    }
    List<FlowBlock> flow = List.of(paragraph(2), FlowBlock.of(0, "", lines));
    assertEquals(List.of(2, 9), depths(flow, breakUp(flow)));
  }

  @Test
  void joinedBlockTakesTheEndOfTheTextAboveItAlong() {
    Flow flow = new Flow(COSTS);
    flow.add(0, lines(6));
    flow.joinNext();
    FlowLine tied = line(COSTS.forbidden());
    flow.add(10, List.of(tied, tied, tied, line(0)));
    List<PagePlan> pages = breakUp(flow.blocks());
    // Two of the six lines, the white and the four lines below it.
    assertEquals(List.of(4, 7), depths(flow.blocks(), pages));
  }

  @Test
  void newPageIsOpenedWhereAsked() {
    FlowBlock annex =
        new FlowBlock(0, true, "", List.of(new FlowBlock.Setting(0, lines(3))), List.of());
    List<FlowBlock> flow = List.of(paragraph(3), annex);
    assertEquals(List.of(3, 3), depths(flow, breakUp(flow)));
  }

  @Test
  void randomTextsHaveNoLonelyLines() {
    Random random = new Random(7);
    for (int round = 0; round < 30; round++) {
      List<FlowBlock> flow = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        flow.add(paragraph(1 + random.nextInt(9)));
      }
      List<PagePlan> pages = breakUp(flow);
      assertNoLonelyLine(flow, pages);
      int lines = flow.stream().mapToInt(b -> b.settings().get(0).lines().size()).sum();
      assertEquals(lines, depths(flow, pages).stream().mapToInt(Integer::intValue).sum());
      assertTrue(depths(flow, pages).stream().allMatch(d -> d <= 10));
    }
  }

  private static List<PagePlan> breakUp(List<FlowBlock> flow) {
    return new PageBreaker(TEN, COSTS, Map.of()).pages(flow);
  }

  private static FlowLine line(int breakAfter) {
    return new FlowLine(10, breakAfter, List.of(), List.of(), List.of());
  }

  private static List<FlowLine> loose(int count) {
    return new ArrayList<>(java.util.Collections.nCopies(count, line(0)));
  }

  /** Lines with the first two and the last two kept together. */
  private static List<FlowLine> lines(int count) {
    List<FlowLine> lines = loose(count);
    if (count > 1) {
      lines.set(0, line(COSTS.forbidden()));
      lines.set(count - 2, line(COSTS.forbidden()));
    }
    return lines;
  }

  private static FlowBlock paragraph(int count) {
    return FlowBlock.of(0, "", lines(count));
  }

  private static List<Integer> depths(List<FlowBlock> flow, List<PagePlan> pages) {
    return pages.stream()
        .map(page -> page.parts().stream().mapToInt(p -> p.to() - p.from()).sum())
        .toList();
  }

  private static void assertNoLonelyLine(List<FlowBlock> flow, List<PagePlan> pages) {
    for (PagePlan page : pages) {
      for (PagePlan.Part part : page.parts()) {
        int all = flow.get(part.block()).settings().get(part.setting()).lines().size();
        assertTrue(part.from() != 1, "orphan: " + part);
        assertTrue(part.from() == 0 || part.from() != all - 1, "widow: " + part);
      }
    }
  }
}

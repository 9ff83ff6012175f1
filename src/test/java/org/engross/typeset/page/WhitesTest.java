package org.engross.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines twelve high: heads have white of 24 and 12, numbered paragraphs of 6. */
class WhitesTest {
  private static final int LEADING = 12;

  @Test
  void headsGiveFirstAndByHalfLines() {
    Whites page = above(6, 24, 12, 6);
    assertEquals(0, page.open(18));
    assertEquals(List.of(0, 12, 6, 0), page.added());
  }

  @Test
  void smallWhiteSharesWhatHeadsDoNotTake() {
    Whites page = above(6, 12, 6);
    assertEquals(0, page.open(20));
    assertEquals(List.of(4, 12, 4), page.added());
  }

  @Test
  void pageWithoutWhiteIsNotOpened() {
    assertEquals(12, above().open(12));
  }

  @Test
  void noWhiteIsOpenedBeyondItsBounds() {
    Whites page = above(24, 6);
    assertEquals(12, page.open(30));
    assertEquals(List.of(12, 6), page.added());
  }

  @Test
  void lengthThatIsNoHalfLineGoesToHeadsWhereThereIsNothingElse() {
    Whites page = above(24, 12);
    assertEquals(0, page.open(10));
    assertEquals(10, page.added().get(0) + page.added().get(1));
  }

  @Test
  void wideWhiteIsClosedByHalfALineAndSmallWhiteByAThird() {
    Whites page = above(24, 12, 6);
    assertEquals(1, page.close(9));
    assertEquals(List.of(-6, 0, -2), page.added());
  }

  @Test
  void whiteBelowAHeadIsOpenedLessThanThatAboveIt() {
    Whites page =
        new Whites(List.of(new Whites.White(24, false), new Whites.White(12, true)), LEADING);
    assertEquals(0, page.open(18));
    assertEquals(List.of(12, 6), page.added());
    assertEquals(6, page.open(6));
  }

  private static Whites above(int... heights) {
    List<Whites.White> whites = new ArrayList<>();
    for (int height : heights) {
      whites.add(new Whites.White(height, false));
    }
    return new Whites(whites, LEADING);
  }
}

package org.engross.typeset.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Style;
import org.engross.typeset.hyphen.Hyphenation;
import org.junit.jupiter.api.Test;

class PastParagraphsTest {
  private static final String WORDS = "The Parties shall settle their disputes by peaceful means. ";

  private final PastParagraphs past = PastParagraphs.kept();

  private Paragraph set(String words, int width) {
    return set(words, width, 1);
  }

  private Paragraph set(String words, int width, int line) {
    Compositor compositor =
        new Compositor(Faces.builtIn(), Hyphenation.with(List.of()), BreakingCosts.TEXT, past);
    StyledText text = StyledText.of(words, Style.of(Cut.REGULAR, 12_000), "en-GB", 0);
    return compositor.set(text, Measure.justified(width), at -> new Place("text.txt", line, at));
  }

  @Test
  void aParagraphIsKeptAsLongAsItIsNeeded() {
    Paragraph first = set(WORDS.repeat(5), 300_000);
    assertSame(first, set(WORDS.repeat(5), 300_000));
    assertNotSame(first, set(WORDS.repeat(5), 301_000));
    past.again();
    assertSame(first, set(WORDS.repeat(5), 300_000));
    past.again();
    assertSame(first, set(WORDS.repeat(5), 300_000));
    past.again();
    past.again();
    Paragraph anew = set(WORDS.repeat(5), 300_000);
    assertNotSame(first, anew);
    assertEquals(first, anew);
  }

  @Test
  void nothingHoldsForOtherFaces() {
    Paragraph first = set(WORDS, 300_000);
    past.forget();
    assertNotSame(first, set(WORDS, 300_000));
  }

  @Test
  void aFaultIsToldAtItsPlaceEachTime() {
    String words = "One string " + "x".repeat(200) + " too long.";
    assertEquals(1, set(words, 200_000, 1).problems().get(0).place().line());
    past.again();
    Paragraph later = set(words, 200_000, 7);
    assertEquals(Code.T005, later.problems().get(0).code());
    assertEquals(7, later.problems().get(0).place().line());
  }
}

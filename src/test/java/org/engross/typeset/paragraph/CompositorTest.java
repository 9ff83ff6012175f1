package org.engross.typeset.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.FakeFace;
import org.engross.typeset.font.Glyph;
import org.engross.typeset.font.Style;
import org.engross.typeset.hyphen.Hyphenation;
import org.junit.jupiter.api.Test;

/** Setting in whole numbers: every character is 10,000 wide. */
class CompositorTest {
  private static final int W = FakeFace.WIDE;
  private static final Style STYLE = Style.of(Cut.REGULAR, FakeFace.SIZE);

  private final Compositor compositor = compositor(new FakeFace());

  private static Compositor compositor(FakeFace face) {
    return new Compositor(
        Faces.only(face), Hyphenation.with(List.of("won-der-ful", "of-fice")), BreakingCosts.TEXT);
  }

  private Paragraph set(String text, Measure measure) {
    return compositor.set(
        StyledText.of(text, STYLE, "en-GB", 7), measure, offset -> new Place("t", 1, offset + 1));
  }

  private static List<String> texts(Paragraph paragraph) {
    List<String> texts = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      StringBuilder text = new StringBuilder();
      line.segments().forEach(segment -> text.append(segment.text()));
      texts.add(text.toString());
    }
    return texts;
  }

  private static int end(Segment segment) {
    long wide = 0;
    for (Glyph glyph : segment.glyphs()) {
      wide += (long) (glyph.advance() + glyph.adjust()) * segment.size() * segment.stretch();
    }
    return segment.x() + (int) (wide / 1_000_000);
  }

  @Test
  void aShortTextIsOneLine() {
    Paragraph paragraph = set("abc de", Measure.justified(20 * W));
    assertEquals(List.of("abc de "), texts(paragraph));
    Line line = paragraph.lines().get(0);
    assertEquals(6 * W, line.natural());
    assertEquals(6 * W, line.width());
    assertEquals(1000, line.wordSpace());
    assertEquals(Line.Ending.FINAL, line.ending());
  }

  @Test
  void linesOfATitleAreOfLikeLengthAndEndWhereTheSenseAllows() {
    String title = "aaaa bbbb of cccc dddd eeee";
    assertEquals(
        List.of("aaaa bbbb of cccc ", "dddd eeee "), texts(set(title, Measure.ragged(18 * W))));
    assertEquals(
        List.of("aaaa bbbb ", "of cccc dddd eeee "), texts(set(title, Measure.balanced(18 * W))));
  }

  @Test
  void aFingerprintIsBrokenWithoutASignOrASpace() {
    String digest = "0123456789abcdef".repeat(4);
    Paragraph paragraph = set("aaa: " + digest, Measure.ragged(50 * W));
    assertEquals(List.of(), paragraph.problems());
    assertEquals("aaa: " + digest + " ", String.join("", texts(paragraph)));
    assertEquals(0, texts(paragraph).get(0).substring(5).length() % 8);
  }

  @Test
  void linesPartitionTheText() {
    String text = "aaaa bbbb cccc dddd eeee ffff gggg";
    Paragraph paragraph = set(text, Measure.justified(14 * W));
    int at = 0;
    for (Line line : paragraph.lines()) {
      assertEquals(at, line.start());
      at = line.end();
    }
    assertEquals(text.length(), at);
    assertEquals(text + " ", String.join("", texts(paragraph)));
  }

  @Test
  void aJustifiedLineFillsItsMeasure() {
    Measure measure = Measure.justified(12 * W + 5_000);
    Paragraph paragraph = set("aaaa bbbb cc dddd eeee ff", measure);
    Line line = paragraph.lines().get(0);
    assertEquals("aaaa bbbb cc ", texts(paragraph).get(0));
    assertEquals(12 * W, line.natural());
    assertEquals(12 * W + 5_000, line.width());
    // Ten letters give their 2 %, two spaces the rest of the missing 5,000.
    assertEquals(1020, line.segments().get(0).stretch());
    assertEquals(1000 + 3_000 * 1000 / (2 * W), line.wordSpace());
  }

  @Test
  void raggedLinesKeepTheirSpaces() {
    Paragraph paragraph = set("aaaa bbbb cc dddd eeee ffff gggg", Measure.ragged(13 * W));
    for (Line line : paragraph.lines()) {
      assertEquals(1000, line.wordSpace());
      assertEquals(1000, line.segments().get(0).stretch());
      assertEquals(line.natural(), line.width());
    }
  }

  @Test
  void indentsMoveAndShortenLines() {
    Measure hanging = new Measure(12 * W, 0, 2 * W, Alignment.RAGGED_RIGHT);
    Paragraph paragraph = set("aaaa bbb cccc dddd", hanging);
    assertEquals(List.of("aaaa bbb ", "cccc dddd "), texts(paragraph));
    assertEquals(0, paragraph.lines().get(0).x());
    assertEquals(2 * W, paragraph.lines().get(1).x());
  }

  @Test
  void centredLinesAreOfLikeLength() {
    Measure centred = new Measure(20 * W, 0, 0, Alignment.CENTRED);
    Paragraph paragraph = set("aaaa bbbb cccc dddd eee fff", centred);
    assertEquals(List.of("aaaa bbbb cccc ", "dddd eee fff "), texts(paragraph));
    assertEquals(3 * W, paragraph.lines().get(0).x());
    assertEquals(4 * W, paragraph.lines().get(1).x());
  }

  @Test
  void flushRightLinesEndAtTheEdge() {
    Measure right = new Measure(20 * W, 0, 0, Alignment.RAGGED_LEFT);
    assertEquals(16 * W, set("aaaa", right).lines().get(0).x());
  }

  @Test
  void aDividedWordGetsASoftHyphen() {
    Paragraph paragraph = set("aaaa won\u00ADderful ddd", Measure.ragged(10 * W));
    assertEquals("aaaa won\u00AD", texts(paragraph).get(0));
    assertEquals(Line.Ending.SOFT_HYPHEN, paragraph.lines().get(0).ending());
    assertEquals(9, paragraph.lines().get(1).start());
  }

  @Test
  void aLigatureMayBeDivided() {
    Paragraph paragraph = set("aaaaa office", Measure.ragged(9 * W));
    assertEquals(List.of("aaaaa of\u00AD", "fice "), texts(paragraph));
  }

  @Test
  void aHyphenOfTheTextStaysAHyphen() {
    Paragraph paragraph = set("aaaa good-neighbour", Measure.ragged(11 * W));
    assertEquals("aaaa good-", texts(paragraph).get(0));
    assertEquals(Line.Ending.HYPHEN, paragraph.lines().get(0).ending());
  }

  @Test
  void spansThatMayNotBeDividedAreNot() {
    StyledText name =
        new StyledText("aaaaa wonderful", List.of(new Span(0, 15, STYLE, "en-GB", 1, false)));
    Paragraph paragraph = compositor.set(name, Measure.ragged(11 * W), offset -> Place.file("t"));
    assertEquals(List.of("aaaaa ", "wonderful "), texts(paragraph));
  }

  @Test
  void eachTagGetsSegmentsOfItsOwn() {
    StyledText text =
        new StyledText(
            "see Article, now",
            List.of(
                new Span(0, 4, STYLE, "en", 1, true),
                new Span(4, 11, STYLE, "en", 2, true),
                new Span(11, 16, STYLE, "en", 1, true)));
    Paragraph paragraph = compositor.set(text, Measure.ragged(40 * W), offset -> Place.file("t"));
    List<Segment> segments = paragraph.lines().get(0).segments();
    assertEquals(List.of(1, 2, 1), segments.stream().map(Segment::tag).toList());
    assertEquals("Article", segments.get(1).text());
    assertEquals(4 * W, segments.get(1).x());
    assertEquals(11 * W, segments.get(2).x());
  }

  @Test
  void aRaisedMarkStandsInASegmentOfItsOwn() {
    Style mark = Style.of(Cut.REGULAR, FakeFace.SIZE / 2).raised(4_000);
    StyledText text =
        new StyledText(
            "word1 next",
            List.of(
                new Span(0, 4, STYLE, "en", 1, true),
                new Span(4, 5, mark, "en", 2, true),
                new Span(5, 10, STYLE, "en", 1, true)));
    List<Segment> segments =
        compositor
            .set(text, Measure.ragged(40 * W), offset -> Place.file("t"))
            .lines()
            .get(0)
            .segments();
    assertEquals(4_000, segments.get(1).rise());
    assertEquals(4 * W + W / 2, segments.get(2).x());
    assertEquals(104_000, segments.get(1).at(0, 100_000).y());
  }

  @Test
  void trackingIsAddedToEachGlyph() {
    StyledText text = StyledText.of("abcd", STYLE.tracked(100), "en", 1);
    Paragraph paragraph = compositor.set(text, Measure.ragged(40 * W), offset -> Place.file("t"));
    assertEquals(4 * W + 4 * W / 10, paragraph.lines().get(0).width());
  }

  @Test
  void punctuationHangsOut() {
    Paragraph paragraph = set("aaaa bbbb, cccc dddd", Measure.justified(9 * W + 3_000));
    Line line = paragraph.lines().get(0);
    assertEquals("aaaa bbbb, ", texts(paragraph).get(0));
    assertEquals(9 * W + 3_000 + 7_000, line.width());
    assertEquals(1000, line.wordSpace());
  }

  @Test
  void aRealSpaceStandsForEverySpace() {
    Paragraph paragraph = set("aa\u00A0bb cc dd ee", Measure.justified(9 * W));
    StringBuilder glyphs = new StringBuilder();
    for (Line line : paragraph.lines()) {
      for (Segment segment : line.segments()) {
        segment.glyphs().forEach(glyph -> glyphs.append(glyph.text()));
      }
    }
    assertEquals("aa\u00A0bb cc dd ee ", glyphs.toString());
  }

  @Test
  void glyphsEndWhereTheLineEnds() {
    Paragraph paragraph = set("aaaa bbbb cc dd eeee ffff gg hhhh", Measure.justified(13 * W));
    for (Line line : paragraph.lines()) {
      if (line.ending() != Line.Ending.FINAL) {
        Segment last = line.segments().get(line.segments().size() - 1);
        Glyph space = last.glyphs().get(last.glyphs().size() - 1);
        int spaced = space.advance() * last.size() / 1000 * last.stretch() / 1000;
        assertEquals(line.x() + line.width(), end(last) - spaced, 10);
      }
    }
  }

  @Test
  void aNumberStaysWithItsNoun() {
    Paragraph paragraph = set("aaaa bbbb ccc No. 12 of the ddd", Measure.ragged(17 * W));
    assertEquals("aaaa bbbb ccc ", texts(paragraph).get(0));
  }

  @Test
  void aStringLongerThanTheLineIsBrokenWithAProblem() {
    Paragraph paragraph = set("a " + "x".repeat(25), Measure.justified(10 * W));
    for (Line line : paragraph.lines()) {
      assertTrue(line.width() <= 10 * W, line.toString());
    }
    assertEquals(List.of(Code.T005), paragraph.problems().stream().map(Problem::code).toList());
  }

  @Test
  void anAddressIsBrokenBehindItsStrokes() {
    Paragraph paragraph = set("at https://un.org/en/charter", Measure.ragged(18 * W));
    assertEquals(List.of(), paragraph.problems());
    assertEquals(List.of("at https://un.org/", "en/charter "), texts(paragraph));
  }

  @Test
  void aLineOfTheTextEndsWhereItSays() {
    Paragraph paragraph = set("aa bb\u2028cc dd", Measure.justified(20 * W));
    assertEquals(List.of("aa bb ", "cc dd "), texts(paragraph));
    assertEquals(6, paragraph.lines().get(1).start());
  }

  @Test
  void ideographsPartAnywhereButBeforeAFullStop() {
    Paragraph paragraph = set("中华人民共和国宪法。第一章", Measure.justified(9 * W));
    assertEquals("中华人民共和国宪", texts(paragraph).get(0));
    assertEquals(9 * W, paragraph.lines().get(0).width(), 200);
  }

  @Test
  void theWhiteOfASignGoesAtALineEndAndBesideAnotherSign() {
    Paragraph paragraph = set("一二三四五六》，七八九十", Measure.justified(7 * W));
    // Eight signs: half an em between the last two is gone, half of the last one hangs out.
    assertEquals(List.of("一二三四五六》，", "七八九十 "), texts(paragraph));
    Line line = paragraph.lines().get(0);
    assertEquals(7 * W + W / 2, line.width(), 200);
    assertEquals(-500, line.segments().get(0).glyphs().get(6).adjust());
  }

  @Test
  void roomBetweenIdeographsIsNoWideWordSpace() {
    String text = "一二三四五 abcdefgh 六七八九十一二三四五六七八九十";
    Paragraph paragraph = set(text, Measure.justified(10 * W));
    assertEquals(List.of(), paragraph.problems());
  }

  @Test
  void aCharacterWithoutAFaceIsAProblemWithItsName() {
    Paragraph paragraph =
        compositor(new FakeFace(0x7F))
            .set(
                StyledText.of("aé bé", STYLE, "en", 1),
                Measure.ragged(40 * W),
                offset -> new Place("t", 1, offset + 1));
    assertEquals(1, paragraph.problems().size());
    Problem problem = paragraph.problems().get(0);
    assertEquals(Code.T001, problem.code());
    assertEquals(new Place("t", 1, 2), problem.place());
    assertTrue(
        problem.message().contains("U+00E9 LATIN SMALL LETTER E WITH ACUTE"), problem.message());
    assertEquals(List.of("a b "), texts(paragraph));
  }

  @Test
  void aScriptThatCannotBeSetIsAProblem() {
    Paragraph paragraph = set("see السلام here", Measure.ragged(40 * W));
    assertEquals(Code.T002, paragraph.problems().get(0).code());
    assertTrue(paragraph.problems().get(0).message().contains("Arabic"));
  }

  @Test
  void nothingIsSetAsNothing() {
    assertEquals(List.of(), set("", Measure.justified(W)).lines());
    assertEquals(List.of(), set(" \u00A0 ", Measure.justified(W)).lines());
  }

  @Test
  void aLongWordTakesNoLongerThanItMust() {
    Paragraph paragraph = set("x".repeat(100_000), Measure.justified(50 * W));
    assertEquals(100_000 / 50, paragraph.lines().size(), 60);
  }

  @Test
  void theLastWordOfAParagraphIsNotDivided() {
    Paragraph paragraph = set("aa bb cc dd ee ff gg hh ii jj wonderful", Measure.justified(34 * W));
    List<String> texts = texts(paragraph);
    assertEquals("wonderful ", texts.get(texts.size() - 1), texts.toString());
  }

  @Test
  void aTieOfHouseStyleGivesWayAndATieOfSenseDoesNot() {
    Paragraph style = set("aaaa bbbb in\u00A0cccc dddd", Measure.ragged(12 * W));
    assertEquals("aaaa bbbb in\u00A0", texts(style).get(0));
    Paragraph sense = set("aaaa bbbb 12\u00A0cccc dddd", Measure.ragged(12 * W));
    assertEquals("aaaa bbbb ", texts(sense).get(0));
  }

  @Test
  void aMarkTakesItsLetterToTheFaceThatHasIt() {
    Compositor real =
        new Compositor(Faces.builtIn(), Hyphenation.with(List.of()), BreakingCosts.TEXT);
    StyledText text = StyledText.of("so q\u0324 is", Style.of(Cut.REGULAR, 12_000), "en", 1);
    Paragraph paragraph = real.set(text, Measure.ragged(300_000), offset -> Place.file("t"));
    assertEquals(List.of(), paragraph.problems());
    List<Segment> segments = paragraph.lines().get(0).segments();
    for (Segment segment : segments) {
      assertTrue(!segment.text().startsWith("\u0324") || segment.rise() != 0, segments.toString());
    }
  }
}

package org.engross.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.index.Reference;
import org.engross.language.Labels;
import org.engross.settings.Metadata;
import org.engross.typeset.PageMap.PageStart;
import org.junit.jupiter.api.Test;

class LocatorsTest {
  private static final Labels ENGLISH = Labels.of("en");

  private final Block.Paragraph point =
      paragraph("sec_3__para_2__point_a", ParagraphKind.POINT, "(a)", "a", List.of());
  private final Edition edition =
      edition(
          List.of(
              division(
                  "preamble",
                  DivisionKind.PREAMBLE,
                  "",
                  "preamble",
                  List.of(paragraph("rec_4", ParagraphKind.RECITAL, "", "4", List.of()))),
              division(
                  "sec_3",
                  DivisionKind.SECTION,
                  "Security",
                  "3",
                  List.of(
                      paragraph("sec_3__para_1", ParagraphKind.PARAGRAPH, "", "1", List.of()),
                      paragraph(
                          "sec_3__para_2", ParagraphKind.PARAGRAPH, "2.", "2", List.of(point))))));
  private final PageMap pages =
      new PageMap(
          List.of(
              new PageStart("1", 5, "rec_4", 0),
              new PageStart("2", 6, "sec_3__para_1", 10),
              new PageStart("3", 7, "sec_3__para_2", 0)),
          List.of("i", "ii", "iii", "iv", "1", "2", "3"),
          Map.of("rec_4", 0, "sec_3", 0, "sec_3__para_1", 0, "sec_3__para_2", 2, point.id(), 2));
  private final Locators locators = Locators.of(edition, pages);

  @Test
  void paragraphIsCitedBySectionParagraphAndPage() {
    Locator locator = locators.of("sec_3__para_1", 0);
    assertEquals("3\u00A0¶1, p.\u00A01", locator.prose(ENGLISH));
    assertEquals("3\u00A0¶1 (1)".replace(" (", "\u00A0("), locator.compact());
    assertEquals("section 3, paragraph 1, page 1", locator.spoken(ENGLISH));
    assertEquals("sec_3__para_1", locator.anchor());
  }

  @Test
  void pageIsExactToTheCharacter() {
    assertEquals("1", locators.of("sec_3__para_1", 9).pages());
    assertEquals("2", locators.of("sec_3__para_1", 10).pages());
  }

  @Test
  void pointIsNamedWithinItsParagraph() {
    assertEquals("3\u00A0¶2(a), p.\u00A03", locators.of(point.id(), 0).prose(ENGLISH));
  }

  @Test
  void headHasNoParagraph() {
    assertEquals("3\u00A0(1)", locators.of("sec_3", 0).compact());
  }

  @Test
  void recitalIsSpokenOfAsRecital() {
    assertEquals("preamble, recital 4, page 1", locators.of("rec_4", 2).spoken(ENGLISH));
  }

  @Test
  void runWithinSectionNamesTheSectionOnce() {
    Locator run = locators.of(new Reference("sec_3__para_1", 0, "sec_3__para_2", 0, true));
    assertTrue(run.isRange());
    assertTrue(run.main());
    assertEquals("3\u00A0¶¶1–2, pp.\u00A01–3", run.prose(ENGLISH));
    assertEquals("3\u00A0¶1–2\u00A0(1–3)", run.compact());
  }

  @Test
  void runAcrossSectionsNamesBoth() {
    Locator run = locators.of(new Reference("rec_4", 0, "sec_3__para_1", 0, false));
    assertEquals("preamble\u00A0¶4–3\u00A0¶1\u00A0(1)", run.compact());
  }

  @Test
  void paragraphOverTwoPagesIsOnePlaceOnTwoPages() {
    Locator run = locators.of(new Reference("sec_3__para_1", 0, "sec_3__para_1", 12, false));
    assertEquals("3\u00A0¶1, pp.\u00A01–2", run.prose(ENGLISH));
  }

  @Test
  void withoutLayoutThereIsNoPage() {
    Locator locator = Locators.of(edition, PageMap.EMPTY).of("rec_4", 0);
    assertEquals("preamble\u00A0¶4", locator.prose(ENGLISH));
    assertEquals("preamble\u00A0¶4", locator.compact());
  }

  @Test
  void noteIsNamedByItsMark() {
    assertEquals("note 1", locators.of("note_1__para_1", 0).reference());
  }

  @Test
  void headlessBodyIsNotNamed() {
    Division body =
        division(
            "body",
            DivisionKind.BODY,
            "",
            "text",
            List.of(paragraph("para_7", ParagraphKind.PARAGRAPH, "7.", "7", List.of())));
    Locators bare = Locators.of(edition(List.of(body)), PageMap.EMPTY);
    assertEquals("¶7", bare.of("para_7", 0).reference());
  }

  @Test
  void unknownUnitIsAFaultOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> locators.of("sec_9", 0));
  }

  private static Edition edition(List<Division> divisions) {
    Metadata metadata =
        Metadata.builder("invented")
            .title("Invented Charter")
            .shortTitle("Charter")
            .type("treaty")
            .language("en")
            .build();
    Note note =
        new Note(
            "note_1", RichText.of("1"), false, List.of(RichText.of("See above.")), Found.NOWHERE);
    return new Edition(metadata, divisions, List.of(note));
  }

  private static Division division(
      String id, DivisionKind kind, String title, String reference, List<Block> blocks) {
    return new Division(
        id,
        kind,
        RichText.EMPTY,
        RichText.of(title),
        reference,
        reference,
        "",
        blocks,
        List.of(),
        Found.NOWHERE);
  }

  private static Block.Paragraph paragraph(
      String id, ParagraphKind kind, String label, String number, List<Block> children) {
    return new Block.Paragraph(
        id,
        kind,
        RichText.of(label),
        number,
        "",
        RichText.of("Twenty characters or more."),
        children,
        Found.NOWHERE);
  }
}

package org.engross.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.register.Quotation.Agreement;
import org.engross.register.Quotation.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {
  private static final List<CitableText> TEXTS =
      List.of(
          new CitableText(
              "sec_1__para_1", "1 ¶1", "3", "The Parties\u00A0agree — “in good faith” — to meet."),
          new CitableText(
              "sec_1__para_2", "1 ¶2", "3", "They shall settle every dispute by peaceful means."),
          new CitableText(
              "sec_3-2__para_4", "3.2 ¶4", "9", "Nothing prevents a Party from leaving."));

  @Test
  void anExactQuotationIsExact() {
    Quotation found = Quotation.find("settle every dispute", TEXTS);
    assertEquals(Agreement.EXACT, found.agreement());
    assertEquals("sec_1__para_2", found.places().get(0).id());
  }

  @Test
  void aNoBreakSpaceIsASpace() {
    assertEquals(Agreement.EXACT, Quotation.find("The Parties agree", TEXTS).agreement());
    assertEquals(Agreement.FOLDED, Quotation.find("The Parties  agree", TEXTS).agreement());
  }

  @Test
  void spacesQuotesAndCaseAreForgivenButTold() {
    Quotation found = Quotation.find("the parties agree - \"in good faith\"", TEXTS);
    assertEquals(Agreement.FOLDED, found.agreement());
    assertEquals("The Parties\u00A0agree — “in good faith”", found.found());
  }

  @Test
  void aQuotationMayRunOverTwoParagraphs() {
    Quotation found = Quotation.find("to meet. They shall", TEXTS);
    assertEquals(2, found.places().size());
  }

  @Test
  void aCloseQuotationShowsWhatDiffers() {
    Quotation found = Quotation.find("They will settle each dispute by peaceful means", TEXTS);
    assertEquals(Agreement.CLOSE, found.agreement());
    assertEquals(
        List.of(
            new Difference("will", "shall"),
            new Difference("each", "every"),
            new Difference("means", "means.")),
        found.differences());
  }

  private static final List<CitableText> NUMBERED =
      List.of(
          new CitableText(
              "art_1__para_1",
              "art. 1 ¶1",
              "1",
              "1. The Commission shall meet once a year (1), at a place chosen by co-operation.",
              List.of(new CitableText.Stretch(0, 2), new CitableText.Stretch(40, 44))),
          new CitableText(
              "art_1__para_2",
              "art. 1 ¶2",
              "1",
              "2. It shall report on the state of the waters to both Parties.",
              List.of(new CitableText.Stretch(0, 2))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meet once a year, at a place",
        "meet once a year¹, at a place",
        "[t]he Commission shall meet once a year",
        "chosen by co-\noperation. It shall report",
        "report on the sta\u00ADte of the wa\u200Bters",
        "The\u00A0Commission  shall\nmeet",
        "on the state of the wa-\nters",
        "on the state of the waters,",
        "by co\u2010operation. [I]t shall report on the state"
      })
  void whatAQuotationMayDoIsForgiven(String quoted) {
    Quotation found = Quotation.find(quoted, NUMBERED);
    assertEquals(Agreement.FOLDED, found.agreement(), quoted);
  }

  @Test
  void whatIsForgivenIsShownAsItStandsThere() {
    Quotation found = Quotation.find("by co-operation. It shall report", NUMBERED);
    assertEquals("by co-operation. 2. It shall report", found.found());
    assertEquals(2, found.places().size());
    assertEquals(
        Agreement.EXACT, Quotation.find("by co-operation. 2. It shall", NUMBERED).agreement());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Commission … shall report on the state",
        "The Commission shall meet […] at a place",
        "The Commission shall meet [...] [i]t shall report",
        "… shall meet once a year . . . to both Parties …",
        "meet (…) the waters to both Parties"
      })
  void wordsMayBeLeftOutWhereItIsSaid(String quoted) {
    Quotation found = Quotation.find(quoted, NUMBERED);
    assertEquals(Agreement.ABRIDGED, found.agreement(), quoted);
  }

  @Test
  void wordsLeftOutInTheWrongOrderAreNotFound() {
    Quotation found = Quotation.find("both Parties … The Commission shall meet", NUMBERED);
    assertTrue(found.agreement().compareTo(Agreement.ABRIDGED) > 0, found.toString());
  }

  @Test
  void theShortestRunIsMeant() {
    Quotation found = Quotation.find("shall … the state", NUMBERED);
    assertEquals("shall report on the state", found.found());
  }

  @Test
  void aForeignQuotationIsNotFound() {
    Quotation found = Quotation.find("We the peoples of the United Nations determined", TEXTS);
    assertEquals(Agreement.NOT_FOUND, found.agreement());
  }

  @Test
  void placesAreNamedInAnyStyle() {
    for (String name :
        List.of(
            "3.2 ¶4",
            "sec. 3.2, para. 4",
            "§ 3.2, ¶ 4",
            "s 3.2, para 4",
            "sec_3-2__para_4",
            "section 3.2, paragraph 4, p. 9",
            "p. 9",
            "page 9")) {
      List<CitableText> meant = PlaceName.parse(name, "en").among(TEXTS);
      assertEquals(1, meant.size(), name);
      assertEquals("sec_3-2__para_4", meant.get(0).id(), name);
    }
    assertEquals(List.of(), PlaceName.parse("3.2 ¶4, p. 8", "en").among(TEXTS));
    assertEquals(List.of(), PlaceName.parse("", "en").among(TEXTS));
  }
}

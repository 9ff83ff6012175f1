package org.engross.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.register.Quotation.Agreement;
import org.engross.register.Quotation.Difference;
import org.junit.jupiter.api.Test;

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
      List<CitableText> meant = PlaceName.parse(name).among(TEXTS);
      assertEquals(1, meant.size(), name);
      assertEquals("sec_3-2__para_4", meant.get(0).id(), name);
    }
    assertEquals(List.of(), PlaceName.parse("3.2 ¶4, p. 8").among(TEXTS));
    assertEquals(List.of(), PlaceName.parse("").among(TEXTS));
  }
}

package org.engross.publish.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.settings.Metadata;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private static final String BASE = "https://example.org/harbour/";

  private static final Cited PLACE =
      new Cited("sec_3-2__para_4", "3.2", "4", List.of("9"), BASE + "sec_3.html#sec_3-2__para_4");

  private static final Citations CITATIONS = Citations.of(metadata(BASE, "en"));

  @Test
  void eachStyleNamesBodyTitleDatePlaceAndAddress() {
    assertEquals(
        "Northern Harbour Council, Oslo Declaration on Quiet Harbours, declaration, Oslo, May 2,"
            + " 2019, sec. 3.2, para. 4, p. 9,"
            + " https://example.org/harbour/sec_3.html#sec_3-2__para_4.",
        text(Style.CHICAGO));
    assertEquals(
        "Northern Harbour Council, ‘Oslo Declaration on Quiet Harbours’ (2 May 2019) 9, s 3.2,"
            + " para 4 <https://example.org/harbour/sec_3.html#sec_3-2__para_4>.",
        text(Style.OSCOLA));
    assertEquals(
        "Northern Harbour Council. (2019, May 2). Oslo Declaration on Quiet Harbours"
            + " [Declaration]. https://example.org/harbour/sec_3.html#sec_3-2__para_4",
        text(Style.APA));
    assertEquals(
        "(Northern Harbour Council, 2019, sec. 3.2, para. 4, p. 9)",
        CITATIONS.of(Style.APA, PLACE).inTextForm());
    assertEquals(
        "Northern Harbour Council. Oslo Declaration on Quiet Harbours. Declaration. Oslo, 2 May"
            + " 2019, https://example.org/harbour/sec_3.html#sec_3-2__para_4.",
        text(Style.MLA));
    assertEquals(
        "Northern Harbour Council, Oslo Declaration on Quiet Harbours, § 3.2, ¶ 4, at 9 (May 2,"
            + " 2019), https://example.org/harbour/sec_3.html#sec_3-2__para_4.",
        text(Style.BLUEBOOK));
    assertEquals(
        "Northern Harbour Council, Oslo Declaration on Quiet Harbours, Oslo, 2 May 2019, sect."
            + " 3.2, para. 4, p. 9. https://example.org/harbour/sec_3.html#sec_3-2__para_4.",
        text(Style.UNITED_NATIONS));
  }

  @Test
  void titlesAreInItalicsWhereTheStyleHasThem() {
    assertTrue(
        CITATIONS.of(Style.CHICAGO, PLACE).runs().stream()
            .anyMatch(r -> r.italic() && r.text().equals("Oslo Declaration on Quiet Harbours")));
  }

  @Test
  void theWholeHasNoPlace() {
    Cited whole = new Cited("", "", "", List.of(), BASE);
    for (Citation citation : CITATIONS.of(whole)) {
      assertFalse(citation.text().contains(Form.LOCATOR), citation.text());
      assertFalse(citation.inTextForm().contains(Form.LOCATOR), citation.text());
      assertTrue(citation.text().contains(BASE), citation.text());
      assertFalse(citation.text().contains("sec."), citation.text());
    }
  }

  @Test
  void aPlaceOverTwoPagesNamesBoth() {
    Cited place = new Cited("x", "art. 17", "2", List.of("9", "10"), BASE);
    assertEquals("art. 17, para. 2, pp. 9–10", CITATIONS.locator(Style.CHICAGO, place));
    assertEquals("art. 17, ¶ 2, at 9–10", CITATIONS.locator(Style.BLUEBOOK, place));
    assertEquals("9–10, art 17, para 2", CITATIONS.locator(Style.OSCOLA, place));
  }

  @Test
  void anEditionWithoutAddressOrDateIsStillCited() {
    Metadata bare = metadata("", "fr");
    Citations citations = Citations.of(bare);
    for (Citation citation : citations.of(new Cited("x", "3", "1", List.of(), ""))) {
      assertFalse(citation.text().contains("engross.invalid"), citation.text());
      assertTrue(citation.text().contains("Quiet Harbours"), citation.text());
    }
    assertEquals(
        "sect. 3, par. 1",
        citations.locator(Style.CHICAGO, new Cited("x", "3", "1", List.of(), "")));
  }

  @Test
  void machineFormsCarryThePlace() {
    MachineForms forms = CITATIONS.machineForms();
    String bibtex = forms.bibtex(PLACE);
    assertTrue(bibtex.startsWith("@misc{harbour:sec_3-2__para_4,\n"), bibtex);
    assertTrue(bibtex.contains("author = {{Northern Harbour Council}}"), bibtex);
    assertTrue(bibtex.contains("note = {sec. 3.2, para. 4, p. 9}"), bibtex);
    String ris = forms.ris(PLACE);
    assertTrue(ris.startsWith("TY  - GOVDOC\r\nAU  - Northern Harbour Council\r\n"), ris);
    assertTrue(ris.contains("SE  - 3.2\r\nSP  - 9\r\nEP  - 9\r\n"), ris);
    assertTrue(ris.endsWith("ER  - \r\n"), ris);
    String json = forms.cslJson(PLACE);
    assertTrue(json.contains("\"date-parts\" : [ [ 2019, 5, 2 ] ]"), json);
    assertTrue(json.contains("\"section\" : \"3.2\""), json);
  }

  private static String text(Style style) {
    return CITATIONS.of(style, PLACE).text();
  }

  private static Metadata metadata(String base, String language) {
    boolean dated = !base.isEmpty();
    return Metadata.builder("harbour")
        .title("Oslo Declaration on Quiet Harbours")
        .shortTitle("Oslo Declaration")
        .type("declaration")
        .issuers(List.of("Northern Harbour Council"))
        .date(dated ? Optional.of(LocalDate.of(2019, 5, 2)) : Optional.empty())
        .place("Oslo")
        .language(language)
        .baseAddress(base)
        .build();
  }
}

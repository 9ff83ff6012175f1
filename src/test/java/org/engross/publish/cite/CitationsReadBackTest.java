package org.engross.publish.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.Drafts;
import org.engross.Works;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.ParagraphKind;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.publish.Work;
import org.engross.publish.html.Addresses;
import org.engross.register.CitableText;
import org.engross.register.CitableTexts;
import org.engross.register.PlaceName;
import org.engross.settings.Metadata;
import org.engross.settings.Settings;
import org.engross.source.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A citation that Engross prints is one that it can read: in all six styles and the three forms for
 * reference managers, in every language that it has labels for, whatever signs the title holds.
 */
class CitationsReadBackTest {
  @ParameterizedTest
  @CsvSource({
    "ar, ميثاق «البحيرة»، الجزء الأول",
    "de, Übereinkunft über den „Großen See“ & seine Ufer",
    "en, ‘The Lakes’ and “The Rivers”: What’s Theirs? <A Treaty>",
    "es, Acuerdo sobre «el año» y la señal",
    "fr, Convention dite « de l’Été » relative à l’œuvre",
    "nl, Verdrag 1.2 over 't meer",
    "ru, Договор об «озере» и реке",
    "zh, 关于“湖泊”的《条约》"
  })
  void everyPlaceIsFoundAgain(String language, String title) {
    Work work = work(language, title);
    Metadata metadata = work.settings().metadata();
    Citations citations = Citations.of(metadata);
    CitedPlaces places = places(work);
    int read = 0;
    for (Cited place : places.all()) {
      for (String printed : printed(citations, place)) {
        CitationCheck check =
            CitationCheck.of(printed + " " + Seal.of(metadata, work.source()), work);
        if (!place.section().isEmpty()) {
          Cited found = check.place().orElseThrow(() -> new AssertionError(printed));
          assertEquals(place.section(), found.section(), printed);
          assertEquals(place.paragraph(), found.paragraph(), printed);
          assertTrue(place.paragraph().isEmpty() || place.id().equals(found.id()), printed);
          assertTrue(check.pageAgrees() && check.sameText() && check.agrees(), printed);
          read++;
        }
        assertFalse(printed.matches("(?s).*&\\w+;.*"), printed);
      }
    }
    assertTrue(read > 60, read + " read");
  }

  /** The page of every citation is put wrong as its style writes it, in every language. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "en", "es", "fr", "nl", "ru", "zh"})
  void aWrongPageIsFoundInEveryStyleAndForm(String language) {
    Work work = work(language, "Act p. 1 of § 2");
    Citations citations = Citations.of(work.settings().metadata());
    int read = 0;
    for (Cited place : places(work).all()) {
      if (!place.section().isEmpty()) {
        List<String> right = printed(citations, place);
        List<String> wrong = printed(citations, onPages(place, List.of("77")));
        List<String> tooLong = printed(citations, onPages(place, run(place, "77")));
        for (int form = 0; form < right.size(); form++) {
          assertTrue(CitationCheck.of(right.get(form), work).pageAgrees(), right.get(form));
          assertFalse(CitationCheck.of(wrong.get(form), work).agrees(), wrong.get(form));
          assertFalse(CitationCheck.of(wrong.get(form), work).pageAgrees(), wrong.get(form));
          assertFalse(CitationCheck.of(tooLong.get(form), work).pageAgrees(), tooLong.get(form));
          read++;
        }
      }
    }
    assertTrue(read > 60, read + " read");
  }

  private static Cited onPages(Cited place, List<String> pages) {
    return new Cited(place.id(), place.section(), place.paragraph(), pages, place.address());
  }

  private static List<String> run(Cited place, String last) {
    return List.of(place.pages().get(0), last);
  }

  /** The words for a page as a reader writes them, in full and in the digits of their script. */
  @ParameterizedTest
  @CsvSource({
    "ar, ص ٧٧",
    "ar, الصفحة ٧٧",
    "de, S. 77",
    "de, Seite 77",
    "de, p. 77",
    "en, page 77",
    "en, Page 77",
    "en, p.77",
    "en, at 77",
    "es, pp. 77-78",
    "es, página 77",
    "fr, p. lxxvii",
    "nl, bladzijde 77",
    "ru, с. 77",
    "ru, страница 77",
    "zh, 第77页",
    "zh, 第７７页"
  })
  void pagesInOtherWordsAreRead(String language, String page) {
    Work work = work(language, "Act");
    Citations citations = Citations.of(work.settings().metadata());
    Cited place =
        places(work).all().stream().filter(at -> !at.section().isEmpty()).findFirst().get();
    String where = citations.where(Style.CHICAGO, place);
    CitationCheck check = CitationCheck.of("Act, " + where + ", " + page + ".", work);
    assertEquals(place.section(), check.place().orElseThrow().section());
    assertFalse(check.pageAgrees(), page);
    String right = page.replaceAll("(?U)(\\d+|lxxvii)(-78)?", place.pages().get(0));
    assertTrue(CitationCheck.of("Act, " + where + ", " + right + ".", work).agrees(), right);
  }

  /** Places as readers name them, in full, without commas and stops, or in other words. */
  @ParameterizedTest
  @CsvSource({
    "ar, المادة 7 الفقرة 1",
    "ar, المادة ٧، الفقرة ١",
    "de, Art. 7 Abs. 1",
    "de, Artikel 7 Absatz 1",
    "en, 'Article 7, paragraph 1'",
    "en, art 7 para 1",
    "en, Art. 7 ¶1",
    "es, 'artículo 7, párrafo 1'",
    "fr, 'article 7, paragraphe 1'",
    "fr, art. 7 par. 1",
    "nl, artikel 7 alinea 1",
    "ru, 'статья 7, пункт 1'",
    "ru, ст. 7 п. 1",
    "zh, 第7条第1段"
  })
  void placesInOtherWordsAreRead(String language, String words) {
    Work work = work(language, "Act 3 of 1999");
    for (String citation : List.of("Act 3 of 1999, " + words, "(" + words + ").")) {
      Cited found = CitationCheck.of(citation, work).place().orElseThrow();
      assertEquals("art_7__para_1", found.id(), citation);
    }
    var texts = CitableTexts.of(work.edition(), work.composition().pageMap());
    assertEquals(
        List.of("art_7__para_1"),
        PlaceName.parse(words, language).among(texts).stream().map(CitableText::id).toList());
  }

  /** Paragraph 9 where there is none, or another paragraph than the one its address leads to. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "en", "es", "fr", "nl", "ru", "zh"})
  void aWrongParagraphIsFoundInEveryStyle(String language) {
    Work work = work(language, "Act");
    Citations citations = Citations.of(work.settings().metadata());
    Cited place =
        places(work).all().stream().filter(at -> at.paragraph().equals("1")).findFirst().get();
    Cited beside = new Cited(place.id(), place.section(), "99", place.pages(), "");
    Cited other =
        places(work).all().stream().filter(at -> at.paragraph().equals("2")).findFirst().get();
    String address = "https://example.org/act/x.html#" + place.id();
    for (Style style : Style.values()) {
      String none = "Act, " + citations.where(style, beside);
      assertFalse(CitationCheck.of(none, work).agrees(), none);
      String run = run(citations, style, place, "2");
      assertEquals(place.section(), CitationCheck.of(run, work).place().orElseThrow().section());
      assertTrue(CitationCheck.of(run, work).agrees(), run);
      String beyond = run(citations, style, place, "99");
      assertFalse(CitationCheck.of(beyond, work).agrees(), beyond);
      String led = "Act, " + citations.where(style, other) + ", " + address;
      assertEquals(other.id(), CitationCheck.of(led, work).elsewhere().orElseThrow().id(), led);
      assertFalse(CitationCheck.of(led, work).agrees(), led);
      String right = "Act, " + citations.where(style, place) + ", " + address;
      assertTrue(CitationCheck.of(right, work).agrees(), right);
    }
  }

  private static String run(Citations citations, Style style, Cited first, String last) {
    Cited section = new Cited("", first.section(), "", List.of(), "");
    String paragraphs = citations.paragraphPattern(style, true);
    String range = paragraphs.replace("{0}", first.paragraph() + "–" + last);
    return "Act, " + citations.where(style, section) + ", " + range;
  }

  @ParameterizedTest
  @CsvSource({
    "de, Übereinkunft über den „Großen See“ & seine Ufer",
    "en, ‘The Lakes’ and “The Rivers”: what’s theirs?",
    "fr, Convention dite « de l’Été » relative à l’œuvre"
  })
  void titlesAndIssuersAreNeverChanged(String language, String title) {
    Work work = work(language, title);
    Citations citations = Citations.of(work.settings().metadata());
    Cited whole = places(work).whole();
    for (Style style : Style.values()) {
      String text = citations.of(style, whole).text();
      assertTrue(text.contains(title), text);
      assertTrue(text.contains("Conseil de l’Été"), text);
      assertFalse(text.contains("?.") || text.contains(".."), text);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, Charter of the Lake.", "de, Grundgesetz", "fr, Arrêté"})
  void withoutAnIssuerOrADateNoMarkStandsAlone(String language, String title) {
    Metadata full = metadata(language, title);
    for (Metadata metadata : List.of(bare(full, Optional.empty()), bare(full, full.date()))) {
      Citations citations = Citations.of(metadata);
      for (Style style : Style.values()) {
        String text = citations.of(style, new Cited("", "", "", List.of(), "")).text();
        assertTrue(text.matches("(?U)[‘“\\w].*"), text);
        assertFalse(text.matches("(?s).*(, \\(|\\.\\.|, ,|, \\.|\\(\\)).*"), text);
      }
    }
  }

  /** The notes, the citations for running text with an address behind, and the machine forms. */
  private static List<String> printed(Citations citations, Cited place) {
    List<String> printed = new ArrayList<>();
    for (Style style : Style.values()) {
      Citation citation = citations.of(style, place);
      if (citation.inText().isEmpty()) {
        printed.add(citation.text());
      } else {
        printed.add(citation.inTextForm());
      }
    }
    MachineForms machine = citations.machineForms();
    printed.add(machine.bibtex(place));
    printed.add(machine.ris(place));
    printed.add(machine.cslJson(place));
    return printed;
  }

  private static CitedPlaces places(Work work) {
    Addresses addresses = Addresses.of(work.edition());
    return CitedPlaces.of(work.edition(), work.composition().pageMap(), addresses::absolute);
  }

  private static Work work(String language, String title) {
    List<DraftBlock> blocks = new ArrayList<>(Drafts.declaration().blocks());
    blocks.add(Drafts.head(DivisionKind.ARTICLE, 1, "Article 7", "Lakes"));
    blocks.add(Drafts.para(ParagraphKind.PARAGRAPH, 0, "1.", "The lake is open to all."));
    blocks.add(Drafts.para(ParagraphKind.POINT, 1, "(a)", "by day;"));
    blocks.add(Drafts.para(ParagraphKind.POINT, 1, "(b)", "by night."));
    blocks.add(Drafts.head(DivisionKind.ANNEX, 1, "Annex I", "Rivers"));
    blocks.add(Drafts.para(ParagraphKind.PARAGRAPH, 0, "1.", "Rivers run into the lake."));
    Drafts.Sourced sourced = Drafts.sourced(new Draft(blocks));
    Work made = Works.of(sourced, Ledger.EMPTY, "Member States");
    Metadata metadata = metadata(language, title);
    Edition edition = EditionBuilder.build(sourced.draft(), metadata).value();
    Settings settings = new Settings(metadata, made.settings().page(), Map.of(), List.of());
    return new Work(
        settings,
        made.source(),
        made.ledger(),
        made.draft(),
        made.markdown(),
        edition,
        made.index(),
        made.composition(),
        made.register());
  }

  private static Metadata metadata(String language, String title) {
    return Drafts.metadata(language).toBuilder()
        .title(title)
        .shortTitle("")
        .issuers(List.of("Conseil de l’Été", "Ämter & Söhne"))
        .date(Optional.of(LocalDate.of(2021, 3, 17)))
        .place("Málaga")
        .symbol("A/RES/1")
        .editionDate(Optional.empty())
        .build();
  }

  private static Metadata bare(Metadata full, Optional<LocalDate> date) {
    return full.toBuilder()
        .issuers(List.of())
        .date(date)
        .place("")
        .rights("")
        .source("")
        .symbol("")
        .build();
  }
}

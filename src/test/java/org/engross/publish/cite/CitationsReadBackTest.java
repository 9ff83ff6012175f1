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
import org.engross.settings.Metadata;
import org.engross.settings.Settings;
import org.engross.source.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

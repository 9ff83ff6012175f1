package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.engross.edition.Edition;
import org.junit.jupiter.api.Test;

/** Candidates for the authority file. */
class SuggestionsTest {
  private static final String TEXT =
      "The Nordic Postal Board met once.\n"
          + "The Baltic Energy Agency (BEA) met. The Baltic Energy Agency closed.\n"
          + "The Riga Convention on Amber is in force. The Riga Convention on Amber is short.\n"
          + "The United Nations took part.";

  @Test
  void sureOnesComeFirstAndDocumentsBeforeBodies() {
    assertEquals(
        List.of("Riga Convention on Amber", "Baltic Energy Agency", "Nordic Postal Board"),
        suggestions().stream().map(Suggestion::heading).toList());
    assertEquals(List.of(true, true, false), suggestions().stream().map(Suggestion::sure).toList());
  }

  @Test
  void acronymAndPassagesAreGiven() {
    Suggestion agency = suggestions().get(1);
    assertEquals("BEA", agency.acronym());
    assertTrue(agency.passages().get(0).words().contains("Baltic Energy Agency (BEA) met."));
  }

  @Test
  void whatAnAuthorityFileKnowsIsNotSuggested() {
    assertTrue(suggestions().stream().noneMatch(s -> s.heading().equals("United Nations")));
  }

  @Test
  void thePrintedLinesAreAnAuthorityFileWithoutFaults() {
    String yaml = Suggestions.yaml(suggestions());
    var read = Authorities.read("authorities.yaml", yaml, "en", n -> Optional.empty());
    assertEquals(List.of(), read.problems());
    assertEquals(
        List.of("Riga Convention on Amber", "Baltic Energy Agency", "Nordic Postal Board"),
        read.value().own().stream().map(a -> a.heading()).toList());
    assertTrue(yaml.contains("# doubtful: named once"), yaml);
  }

  @Test
  void onceTakenOverNothingIsLeftToSuggest() {
    String yaml = Suggestions.yaml(suggestions());
    Authorities taken =
        Authorities.read("authorities.yaml", yaml, "en", n -> Optional.empty()).value();
    List<Suggestion> left = suggestions(taken, IndexOptions.DEFAULT);
    assertFalse(left.stream().anyMatch(s -> s.sure()), left.toString());
    assertEquals(List.of(), left);
    assertEquals(suggestions(), suggestions(taken, new IndexOptions(true, List.of())));
  }

  @Test
  void passagesBeginAndEndWithWholeWords() {
    String words = "Harbours and breakwaters ".repeat(9);
    Edition edition =
        PlainEdition.of(words + "and the Baltic Energy Agency (BEA), " + words, "en", "");
    String said =
        Suggestions.of(edition, Authorities.common(), IndexOptions.DEFAULT)
            .get(0)
            .passages()
            .get(0)
            .words();
    assertTrue(said.matches("… (Harbours|and|breakwaters) .* (Harbours|and|breakwaters) …"), said);
  }

  private static List<Suggestion> suggestions() {
    return suggestions(Authorities.common(), IndexOptions.DEFAULT);
  }

  private static List<Suggestion> suggestions(Authorities known, IndexOptions options) {
    return Suggestions.of(PlainEdition.of(TEXT, "en", ""), known, options);
  }
}

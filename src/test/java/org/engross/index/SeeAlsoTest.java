package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The printed line "see also" stays short, and leads to entries that have locators. */
class SeeAlsoTest {
  private static final List<String> ALL =
      List.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta");

  @Test
  void organsStandInTheLineWhereAllOfThemFit() {
    Entry league = league(organs(6), text(6));
    assertEquals(6, league.seeAlso().size());
  }

  @Test
  void organsTooManyStandOnThePageAlone() {
    Entry league = league(organs(7), text(7));
    assertEquals(List.of(), league.seeAlso());
    assertEquals("organs", league.relations().get(0).key());
    assertEquals(7, league.relations().get(0).entries().size());
  }

  @Test
  void whatTheEditorListsBeyondSixStandsOnThePage() {
    String also = "    see-also: [" + String.join(" Board, ", ALL) + " Board]\n";
    String plain = organs(8).replace("    parent: League of Letters\n", "");
    String yaml = plain.replace("League of Letters\n", "League of Letters\n" + also);
    Entry league = league(yaml, text(8));
    List<String> first = List.of("alpha", "beta", "delta", "epsilon", "gamma", "zeta");
    assertEquals(first.stream().map(n -> n + "-board").toList(), league.seeAlso());
    assertEquals(
        List.of(new Entry.Relation("related", List.of("eta-board", "theta-board"))),
        league.relations());
  }

  @Test
  void nothingLeadsToWhatTheTextDoesNotName() {
    assertEquals(List.of("alpha-board"), league(organs(3), text(1)).seeAlso());
  }

  @Test
  void whatTheLineLeavesOutIsFoundUnderItsOwnForms() {
    String yaml =
        organs(7)
            .replace(
                "- heading: Alpha Board", "- heading: Alpha Board\n    variants: [League Alpha]");
    Index index = index(yaml, text(7) + " The League Alpha sat.");
    assertTrue(
        index.entries().stream()
            .anyMatch(e -> e.heading().equals("League Alpha") && e.see().contains("alpha-board")));
  }

  private static String organs(int count) {
    StringBuilder yaml = new StringBuilder("bodies:\n  - heading: League of Letters\n");
    for (String name : ALL.subList(0, count)) {
      yaml.append("  - heading: ").append(name).append(" Board\n");
      yaml.append("    parent: League of Letters\n");
    }
    return yaml.toString();
  }

  private static String text(int count) {
    StringBuilder text = new StringBuilder("The League of Letters met.");
    ALL.subList(0, count).forEach(n -> text.append(" The ").append(n).append(" Board sat."));
    return text.toString();
  }

  private static Entry league(String yaml, String text) {
    return index(yaml, text).entries().stream()
        .filter(e -> e.id().equals("league-of-letters"))
        .findFirst()
        .orElseThrow();
  }

  private static Index index(String yaml, String text) {
    Authorities names =
        Authorities.read("authorities.yaml", yaml, "en", n -> Optional.empty()).value();
    return Indexer.index(PlainEdition.of(text, "en", ""), names, IndexOptions.DEFAULT).value();
  }
}

package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexerTest {
  private static final String NAMES =
      """
      documents:
        - Convention on Biological Diversity (CBD)
        - heading: Convention on the Law of the Sea
        - heading: Charter of the United Nations
          variants: [UN Charter]
      bodies:
        - United Nations (UN)
        - Organisation for the Prohibition of Chemical Weapons (OPCW)
        - heading: Shanghai Cooperation Organisation (SCO)
        - heading: SCO Council of Heads of State
          variants: [Council of Heads of State]
          parent: SCO
      """;

  @Test
  void findsTheLongestNameAndTheNamesWithinIt() {
    Index index = index("The UN Charter binds the UN.");
    assertEquals(
        List.of("UN Charter", "(UN)", "UN"), surfaces(index), "inner names stand in brackets");
    assertEquals(List.of("charter-of-the-united-nations", "united-nations"), headingIds(index));
  }

  @Test
  void readsSpacesDashesAndCapitalsAsOne() {
    Index index = index("THE CONVENTION ON BIOLOGICAL\u00A0DIVERSITY and the  Law of the Sea.");
    assertEquals(List.of("CONVENTION ON BIOLOGICAL\u00A0DIVERSITY"), surfaces(index));
  }

  @Test
  void keepsAcronymsExact() {
    assertEquals(List.of(), surfaces(index("Nothing un or cbd here, nor an UNder.")));
    assertEquals(List.of("UN"), surfaces(index("The UN's work.")));
  }

  @Test
  void resolvesAShortFormToTheNearestOfItsClass() {
    Index index =
        index(
            "The Shanghai Cooperation Organisation (hereinafter the SCO or the Organisation) meets.\n"
                + "The Organisation acts.\n"
                + "The Organisation for the Prohibition of Chemical Weapons met; the Organisation"
                + " agreed.\n"
                + "The Convention on Biological Diversity is in force; the Convention binds.\n"
                + "The Convention on the Law of the Sea is older; the Convention is long.");
    assertEquals(
        List.of("sco", "sco", "opcw", "cbd", "sea"),
        index.mentions().stream()
            .filter(m -> m.rule().equals("short-form"))
            .map(m -> shortName(m.entry()))
            .toList());
  }

  @Test
  void leavesAnAmbiguousShortFormAlone() {
    Index index =
        index(
            "The Convention on Biological Diversity and the Convention on the Law of the Sea.\n"
                + "The Convention is in force.");
    assertTrue(index.mentions().stream().noneMatch(m -> m.rule().equals("short-form")));
  }

  @Test
  void resolvesRussianShortFormsByTheirCapital() {
    String text =
        "Балтийская энергетическая организация (далее – Организация) создана в Риге.\n"
            + "Государства поддерживают Организацию.\n"
            + "Организация принимает решения; любая организация вправе участвовать.\n"
            + "Конвенция о правах ребенка действует, и стороны этой Конвенции согласны.";
    Index index =
        Indexer.index(PlainEdition.of(text, "ru", ""), Authorities.none(), IndexOptions.DEFAULT)
            .value();
    assertEquals(
        List.of("Организацию", "Организация", "Конвенции"),
        index.mentions().stream()
            .filter(m -> m.rule().equals("short-form") && !m.inner())
            .map(Mention::surface)
            .toList());
  }

  @Test
  void mentionsPointIntoTheSource() {
    String text = "First line.\nThe UN Charter.";
    Mention mention = index(text).mentions().get(0);
    assertEquals("UN Charter", text.substring(mention.sourceOffset(), mention.sourceEnd()));
  }

  @Test
  void sendsFromTheAcronymToTheName() {
    Entry see =
        index("The CBD.").entries().stream().filter(e -> !e.see().isEmpty()).findFirst().get();
    assertEquals("CBD", see.heading());
    assertEquals(List.of("convention-on-biological-diversity"), see.see());
  }

  @Test
  void anEntryThatSendsOnHasALineAndNoLocators() {
    String names =
        "bodies:\n  - heading: River Board\n  - heading: Board of the Waters\n"
            + "    see: River Board\n";
    Authorities authorities =
        Authorities.read("authorities.yaml", names, "en", n -> Optional.empty()).value();
    Index index =
        Indexer.index(
                PlainEdition.of("The Board of the Waters met. The River Board did not.", "en", ""),
                authorities,
                IndexOptions.DEFAULT)
            .value();
    assertEquals(
        List.of("river-board", "river-board"),
        index.mentions().stream().map(Mention::entry).toList());
    Entry line = index.entries().stream().filter(e -> !e.see().isEmpty()).findFirst().orElseThrow();
    assertEquals("Board of the Waters", line.heading());
    assertEquals(List.of("river-board"), line.see());
    assertEquals(List.of(), line.references());
  }

  private static Index index(String text) {
    Authorities names =
        Authorities.read("authorities.yaml", NAMES, "en", n -> Optional.empty()).value();
    return Indexer.index(PlainEdition.of(text, "en", ""), names, IndexOptions.DEFAULT).value();
  }

  private static List<String> surfaces(Index index) {
    return index.mentions().stream()
        .map(m -> m.inner() ? "(" + m.surface() + ")" : m.surface())
        .toList();
  }

  private static List<String> headingIds(Index index) {
    return index.entries().stream().filter(e -> e.see().isEmpty()).map(Entry::id).toList();
  }

  private static String shortName(String id) {
    if (id.contains("shanghai")) {
      return "sco";
    }
    if (id.contains("prohibition")) {
      return "opcw";
    }
    return id.contains("diversity") ? "cbd" : "sea";
  }
}

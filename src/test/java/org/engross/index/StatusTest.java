package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings say of a thing that it is only proposed, when the text says so wherever it names it. */
class StatusTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They will continue consultations on the establishment of the Baltic Development Bank.",
        "They decided to set up the Baltic Development Bank.",
        "Ministers discussed the possibility of creating a Baltic Development Bank.",
        "The proposed Baltic Development Bank drew interest.",
        "They propose establishing the Nordic Energy Agency and the Baltic Development Bank.",
        "They consider these: the founding in Riga of the Baltic Development Bank.",
        "They call for an early launch, based on consensus, of the Baltic Development Bank.",
        "They call for the early establishment of the Baltic Development Bank."
      })
  void whatIsOnlyIntendedIsProposed(String text) {
    assertEquals("Baltic Development Bank (proposed)", bank(text, Authorities.none()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Baltic Development Bank lends.",
        "Since the establishment of the Baltic Development Bank trade has grown.",
        "They decided to mark the anniversary of the establishment of the Baltic Development Bank.",
        "They propose to thank all. The establishment of the Baltic Development Bank was in 1990.",
        "They propose creating a Baltic Development Bank.\nThe Baltic Development Bank lends."
      })
  void whatExistsIsNot(String text) {
    assertEquals("Baltic Development Bank", bank(text, Authorities.none()));
  }

  @Test
  void theAuthorityFileOverrules() {
    String yaml = "bodies:\n  - Baltic Development Bank\n";
    Authorities names =
        Authorities.read("authorities.yaml", yaml, "en", n -> java.util.Optional.empty()).value();
    String text = "They propose creating the Baltic Development Bank.";
    assertEquals("Baltic Development Bank", bank(text, names));
  }

  @Test
  void otherLanguagesSayItInTheirWords() {
    assertEquals(
        List.of("Banque baltique de développement (proposé)"),
        headings(
            "Ils poursuivent les consultations sur la création de la Banque baltique de"
                + " développement.",
            "fr",
            Authorities.none()));
  }

  private static String bank(String text, Authorities names) {
    return headings(text, "en", names).stream()
        .filter(h -> h.startsWith("Baltic Development Bank"))
        .findFirst()
        .orElse("not found");
  }

  private static List<String> headings(String text, String language, Authorities names) {
    return Indexer.index(PlainEdition.of(text, language, ""), names, IndexOptions.DEFAULT)
        .value()
        .entries(EntityKind.BODY)
        .stream()
        .map(Entry::heading)
        .toList();
  }
}

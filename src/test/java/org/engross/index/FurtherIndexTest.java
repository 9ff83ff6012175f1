package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The indexes an edition may ask for besides those of documents and bodies. */
class FurtherIndexTest {
  private static final List<String> ALL =
      List.of("states", "persons", "places", "events", "initiatives");

  @Test
  void statesUnderTheirShortNameWhateverTheFormOfTheText() {
    assertEquals(
        List.of("China", "Kyrgyzstan", "Russia", "Tajikistan"),
        headings(
            "The People's Republic of China, the Kyrgyz Republic, the Russian Federation and the"
                + " Republic of Tajikistan met. Tajikistan agreed.",
            "en",
            EntityKind.STATE));
    assertEquals(
        List.of("Corée du Sud", "Russie", "Tadjikistan"),
        headings(
            "La Fédération de Russie, la République de Corée et la République du Tadjikistan.",
            "fr",
            EntityKind.STATE));
    assertEquals(
        List.of("Казахстан", "Россия"),
        headings(
            "Главы Республики Казахстан и Российской Федерации встретились.",
            "ru",
            EntityKind.STATE));
    assertEquals(
        List.of("Kasachstan"), headings("Die Republik Kasachstan.", "de", EntityKind.STATE));
    assertEquals(
        List.of("Kazajistán"), headings("La República de Kazajistán.", "es", EntityKind.STATE));
  }

  @Test
  void statesThatAreNoMoreAreNoBodies() {
    String text = "The Union of Soviet Socialist Republics signed.";
    assertEquals(
        List.of("Union of Soviet Socialist Republics"), headings(text, "en", EntityKind.STATE));
    assertEquals(List.of(), headings(text, "en", EntityKind.BODY));
  }

  @Test
  void personsFamilyNameFirst() {
    assertEquals(
        List.of("Rahmon, Emomali", "Smith, John", "Xi Jinping"),
        headings(
            "President Emomali Rahmon, President Xi Jinping and Mr. John Smith spoke; the President"
                + " of the Republic and the Secretary of State did not.",
            "en",
            EntityKind.PERSON));
  }

  @Test
  void placesByTheWordsBeforeThem() {
    assertEquals(
        List.of("Samarkand", "San Francisco"),
        headings(
            "Done at San Francisco on 26 June. The meeting was held in Samarkand, and again held in"
                + " May.",
            "en",
            EntityKind.PLACE));
  }

  @Test
  void eventsAndInitiativesByTheirClass() {
    String text =
        "The Samarkand Summit, the Winter Olympic Games and the Second World Water Conference praised"
            + " the Blue Coast Initiative. An initiative and a summit are no names.";
    assertEquals(
        List.of("Samarkand Summit", "Second World Water Conference", "Winter Olympic Games"),
        headings(text, "en", EntityKind.EVENT));
    assertEquals(List.of("Blue Coast Initiative"), headings(text, "en", EntityKind.INITIATIVE));
  }

  @Test
  void nobodyIsListedUnasked() {
    Index index =
        Indexer.index(
                PlainEdition.of("France met Mr John Smith.", "en", ""),
                Authorities.common(),
                IndexOptions.DEFAULT)
            .value();
    assertEquals(List.of(), index.entries());
  }

  private static List<String> headings(String text, String language, EntityKind kind) {
    IndexOptions options = new IndexOptions(false, ALL);
    return Indexer.index(PlainEdition.of(text, language, ""), Authorities.common(), options)
        .value()
        .entries(kind)
        .stream()
        .map(Entry::heading)
        .toList();
  }
}

package org.engross.index.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.edition.Edition;
import org.engross.index.Authorities;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.IndexOptions;
import org.engross.index.Indexer;
import org.engross.index.PlainEdition;
import org.junit.jupiter.api.Test;

/** Sub-entries by what is said of a thing. */
class SaidTest {
  @Test
  void wordsBesideTheNameMakeSubEntries() {
    assertEquals(
        List.of("entry into force", "reform", "withdrawal"),
        subEntries(
            "en",
            "They seek the early entry into force of the World Council.",
            "World Council reform is due; they oppose withdrawal from the World Council."));
  }

  @Test
  void inFrench() {
    assertEquals(
        List.of("avis", "présidence"),
        subEntries(
            "fr",
            "Sur avis conforme du Conseil mondial, la loi est votée.",
            "La présidence du Conseil mondial alterne."));
  }

  @Test
  void fewReferencesStandBehindTheHeading() {
    assertEquals(
        Optional.empty(),
        first("en", "The entry into force of the World Council. Reform of the World Council."));
  }

  private static List<String> subEntries(String language, String... said) {
    String name = language.equals("fr") ? "Le Conseil mondial siège." : "The World Council meets.";
    String other = language.equals("fr") ? "Rien." : "Nothing.";
    Stream<String> rest = Stream.generate(() -> name + "\n" + other).limit(7);
    String[] all =
        Stream.concat(Stream.of(said).flatMap(s -> Stream.of(s, other)), rest)
            .toArray(String[]::new);
    return first(language, all).stream()
        .flatMap(e -> e.subEntries().stream())
        .map(Entry.SubEntry::heading)
        .toList();
  }

  private static Optional<Entry> first(String language, String... paragraphs) {
    Edition edition = PlainEdition.of(String.join("\n", paragraphs), language, "", "treaty");
    Index index = Indexer.index(edition, Authorities.none(), IndexOptions.DEFAULT).value();
    return index.entries().stream().filter(e -> !e.subEntries().isEmpty()).findFirst();
  }
}

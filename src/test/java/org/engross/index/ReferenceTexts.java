package org.engross.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.edition.Edition;

/** The texts that have a list of mentions made by hand; see reference/README.md. */
final class ReferenceTexts {
  private static final String DECLARATION = "source-text/dushanbe-declaration/";
  private static final String SCO =
      "Council of Heads of State of the Shanghai Cooperation Organisation";

  /**
   * A text with a list.
   *
   * @param name of its files
   * @param language BCP 47 tag
   * @param issuer body that issued it, or empty
   * @param type what kind of document it is
   */
  record Text(String name, String language, String issuer, String type) {
    /** The words, a paragraph per line. */
    String words() throws IOException {
      // The declaration has one broken line, which the recogniser joins.
      return name.equals("dushanbe-declaration")
          ? Files.readString(Path.of(DECLARATION + "text.txt"))
              .replace("Southeast Asian\nNations", "Southeast Asian Nations")
          : Files.readString(Path.of("src/test/resources/reference/" + name + ".txt"));
    }

    /** The index of the text with the given names. */
    Index index(Authorities names) throws IOException {
      Edition edition = PlainEdition.of(words(), language, issuer, type);
      return Indexer.index(edition, names, IndexOptions.DEFAULT).value();
    }

    ReferenceScore score() throws IOException {
      return new ReferenceScore(name, words());
    }
  }

  static final List<Text> ALL =
      List.of(
          new Text("dushanbe-declaration", "en-GB", SCO, "declaration"),
          new Text("unga-res-78-272", "en", "General Assembly of the United Nations", "resolution"),
          new Text("g20-bali-2022", "en", "", "declaration"),
          new Text("constitution-fr-1958", "fr", "", "constitution"),
          new Text("names-es", "es", "", "declaration"),
          new Text("names-ru", "ru", "", "declaration"),
          new Text("names-de", "de", "", "declaration"),
          new Text("regulation-eu", "en", "Council of the European Union", "regulation"),
          new Text("order-us", "en", "", "order"),
          new Text("treaties-en", "en", "", "treaty"),
          new Text("statut-fr", "fr", "", "statut"),
          new Text("acuerdo-es", "es", "", "acuerdo"),
          new Text("zakony-ru", "ru", "", "договор"),
          new Text("peace-japan", "en", "", "treaty"),
          new Text("communique-brics", "en", "", "declaration"),
          new Text("communique-nato", "en", "", "communiqué"),
          new Text("communique-summits", "en", "", "declaration"),
          new Text("regulation-digital", "en", "", "regulation"),
          new Text("order-cyber", "en", "", "order"),
          new Text("peace-versailles", "en", "", "treaty"),
          new Text("charters-old", "en", "", "charter"),
          new Text("treaty-un", "en", "", "convention"),
          new Text("traite-fr", "fr", "", "traité"),
          new Text("ustav-odkb", "ru", "", "устав"));

  private ReferenceTexts() {}

  static Text of(String name) {
    return ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  /** The common file with the declaration's own. */
  static Authorities own() throws IOException {
    String yaml = Files.readString(Path.of(DECLARATION + "authorities.yaml"));
    return Authorities.read("authorities.yaml", yaml, "en-GB", n -> Optional.empty()).value();
  }
}

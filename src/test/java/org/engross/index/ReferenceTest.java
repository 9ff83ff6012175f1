package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.engross.edition.Edition;
import org.junit.jupiter.api.Test;

/** The finder against lists of mentions made by hand; see reference/README.md. */
class ReferenceTest {
  private static final String SCO =
      "Council of Heads of State of the Shanghai Cooperation Organisation";

  @Test
  void declarationWithItsAuthorities() throws IOException {
    String yaml = Files.readString(Path.of("source-text/dushanbe-declaration/authorities.yaml"));
    var names = Authorities.read("authorities.yaml", yaml, "en-GB", n -> Optional.empty());
    assertTrue(names.problems().isEmpty(), () -> names.problems().toString());
    for (EntityKind kind : new EntityKind[] {EntityKind.DOCUMENT, EntityKind.BODY}) {
      ReferenceScore score = new ReferenceScore("dushanbe-declaration", declaration());
      var counts = score.of(index(declaration(), "en-GB", SCO, "declaration", names.value()), kind);
      assertTrue(counts.f1() >= 0.98 && counts.headingShare() >= 0.98, () -> tell(counts, score));
    }
  }

  @Test
  void declarationByRuleAlone() throws IOException {
    check("dushanbe-declaration", declaration(), "en-GB", SCO, "declaration", 0.95);
  }

  @Test
  void resolutionOfTheGeneralAssembly() throws IOException {
    String issuer = "General Assembly of the United Nations";
    check("unga-res-78-272", text("unga-res-78-272"), "en", issuer, "resolution", 0.95);
  }

  @Test
  void summitDeclaration() throws IOException {
    check("g20-bali-2022", text("g20-bali-2022"), "en", "", "declaration", 0.95);
  }

  @Test
  void frenchConstitution() throws IOException {
    String text = text("constitution-fr-1958");
    check("constitution-fr-1958", text, "fr", "", "constitution", 0.9);
  }

  @Test
  void namesInSpanish() throws IOException {
    check("names-es", text("names-es"), "es", "", "declaration", 0.95);
  }

  @Test
  void namesInRussian() throws IOException {
    check("names-ru", text("names-ru"), "ru", "", "declaration", 0.95);
  }

  @Test
  void namesInGerman() throws IOException {
    check("names-de", text("names-de"), "de", "", "declaration", 0.95);
  }

  @Test
  void unionRegulation() throws IOException {
    String issuer = "Council of the European Union";
    both("regulation-eu", "en", issuer, "regulation");
  }

  @Test
  void executiveOrder() throws IOException {
    both("order-us", "en", "", "order");
  }

  @Test
  void treaties() throws IOException {
    both("treaties-en", "en", "", "treaty");
    both("statut-fr", "fr", "", "statut");
    both("acuerdo-es", "es", "", "acuerdo");
    both("zakony-ru", "ru", "", "договор");
  }

  @Test
  void peaceTreaty() throws IOException {
    both("peace-japan", "en", "", "treaty");
  }

  @Test
  void communique() throws IOException {
    both("communique-brics", "en", "", "declaration");
  }

  /** By rule with the common file, and by rule alone. */
  private static void both(String name, String language, String issuer, String type)
      throws IOException {
    String text = text(name);
    check(name, text, language, issuer, type, Authorities.common(), 0.91);
    check(name, text, language, issuer, type, Authorities.none(), 0.9);
  }

  @Test
  void withoutTheCommonFile() throws IOException {
    String summit = text("g20-bali-2022");
    check("g20-bali-2022", summit, "en", "", "declaration", Authorities.none(), 0.93);
    check(
        "dushanbe-declaration",
        declaration(),
        "en-GB",
        SCO,
        "declaration",
        Authorities.none(),
        0.94);
    for (String language : new String[] {"es", "ru", "de"}) {
      String name = "names-" + language;
      String text = text(name);
      Index index = index(text, language, "", "declaration", Authorities.none());
      for (EntityKind kind : new EntityKind[] {EntityKind.DOCUMENT, EntityKind.BODY}) {
        ReferenceScore score = new ReferenceScore(name, text);
        var counts = score.of(index, kind);
        assertTrue(counts.f1() >= 0.9, () -> name + " " + kind + " " + tell(counts, score));
      }
    }
  }

  /**
   * By rule and common file: the floor for the F1 of each kind, and about 5 % wrong findings at
   * most.
   */
  private static void check(
      String name, String text, String language, String issuer, String type, double floor)
      throws IOException {
    check(name, text, language, issuer, type, Authorities.common(), floor);
  }

  private static void check(
      String name,
      String text,
      String language,
      String issuer,
      String type,
      Authorities names,
      double floor)
      throws IOException {
    Index index = index(text, language, issuer, type, names);
    for (EntityKind kind : new EntityKind[] {EntityKind.DOCUMENT, EntityKind.BODY}) {
      ReferenceScore score = new ReferenceScore(name, text);
      var counts = score.of(index, kind);
      boolean good = counts.f1() >= floor && counts.precision() > 0.94;
      assertTrue(good, () -> name + " " + kind + " " + tell(counts, score));
    }
  }

  private static String tell(ReferenceScore.Counts counts, ReferenceScore score) {
    return counts + "\n" + String.join("\n", score.faults());
  }

  private static Index index(
      String text, String language, String issuer, String type, Authorities names) {
    Edition edition = PlainEdition.of(text, language, issuer, type);
    return Indexer.index(edition, names, IndexOptions.DEFAULT).value();
  }

  private static String text(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/reference/" + name + ".txt"));
  }

  /** The declaration with its one broken line joined, as the recogniser joins it. */
  private static String declaration() throws IOException {
    return Files.readString(Path.of("source-text/dushanbe-declaration/text.txt"))
        .replace("Southeast Asian\nNations", "Southeast Asian Nations");
  }
}

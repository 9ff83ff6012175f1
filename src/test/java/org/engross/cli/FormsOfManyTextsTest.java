package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.engross.publish.epub.EpubCheckRun;
import org.engross.publish.tei.TeiSchema;
import org.engross.verify.Report;
import org.engross.verify.Verifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of several kinds and languages, with notes, tables and none, begun by {@code init} and made
 * as they are: nothing in their folders contradicts itself, epubcheck finds no fault in their
 * e-books, and their TEI fits the schema.
 */
class FormsOfManyTextsTest {
  private static final List<String> TEXTS =
      List.of(
          "kinds/regulation-notes.txt",
          "kinds/tables-notes.md",
          "kinds/constitution-ar.txt",
          "kinds/constitution-ru.txt",
          "kinds/arrete-fr.txt",
          "kinds/resolution-fr.txt",
          "corpus/g20-bali-2022.md",
          "corpus/unga-res-78-272-raw.txt",
          "corpus/constitution-cn-2018.md");

  @TempDir static Path temporary;
  private static Path made;

  @BeforeAll
  static void make() throws IOException {
    Path shelf = Files.createDirectory(temporary.resolve("texts"));
    for (String text : TEXTS) {
      Path edition = shelf.resolve(text.replaceAll(".*/|\\..*", ""));
      Path file = Path.of("src/test/resources").resolve(text);
      run("init", edition.toString(), "--from", file.toString());
      String address = "base-address: https://example.org/" + edition.getFileName() + "/\n";
      Path settings = edition.resolve("edition.yaml");
      Files.writeString(settings, Files.readString(settings) + address);
    }
    made = temporary.resolve("made");
    run("build", shelf.toString(), "-o", made.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regulation-notes",
        "tables-notes",
        "constitution-ar",
        "constitution-ru",
        "arrete-fr",
        "resolution-fr",
        "g20-bali-2022",
        "unga-res-78-272-raw",
        "constitution-cn-2018"
      })
  void everyFormAgreesAndIsValid(String name) throws Exception {
    Path folder = made.resolve(name);
    Report report = Verifier.verify(folder);
    assertEquals(
        "", report.problems().stream().map(Object::toString).collect(Collectors.joining()));
    assertEquals("", EpubCheckRun.faults(folder.resolve(name + ".epub")));
    String tei = Files.readString(folder.resolve(name + ".tei.xml"));
    assertEquals(List.of(), TeiSchema.faults(tei));
  }

  @Test
  void booksRunInTheDirectionOfTheirScript() throws IOException {
    assertTrue(
        book("constitution-ar", "package.opf").contains("page-progression-direction=\"rtl\""));
    assertTrue(book("constitution-ar", "nav.xhtml").contains("dir=\"rtl\""));
    assertTrue(
        book("constitution-cn-2018", "package.opf").contains("page-progression-direction=\"ltr\""));
    assertFalse(book("constitution-cn-2018", "book.css").contains("writing-mode"));
    assertTrue(book("constitution-cn-2018", "book.css").contains("Noto Serif CJK SC"));
    assertFalse(book("constitution-cn-2018", "nav.xhtml").contains("page-list"), "there is no PDF");
    assertTrue(book("constitution-ru", "package.opf").contains("regular-cyrillic.woff2"));
    assertFalse(book("arrete-fr", "package.opf").contains("cyrillic"));
  }

  private static String book(String name, String file) throws IOException {
    File book = made.resolve(name).resolve(name + ".epub").toFile();
    try (ZipFile zip = new ZipFile(book)) {
      byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + file)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static void run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    assertEquals(Status.DONE, Main.run(writer, writer, false, arguments), said.toString());
  }
}

package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engross.edition.Note;
import org.engross.publish.Work;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes that an editor adds in edition.md stand in every format, told apart from those of the
 * source. The press verifies what it builds, so that a build that is done was verified.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorsNotesTest {
  private static final String TEXT =
      """
      CONVENTION ON THE KEEPING OF BRIDGES

      The Parties to this Convention,

      Recalling the Treaty on Rivers of 1902,1

      Have agreed as follows:

      Article 1

      The Parties keep every bridge that crosses a border open to all.

      Article 2

      This Convention is open for signature at Lisbon until 1 March 1905.

      1 Treaty on Rivers, signed at Porto on 4 May 1902.
      """;
  private static final String MARKDOWN =
      """
      # {.front}

      {.front} CONVENTION ON THE KEEPING OF BRIDGES

      # {.preamble}

      The Parties to this Convention,

      Recalling the Treaty on Rivers of 1902,[^1]

      {.enacting} Have agreed as follows:

      # **Article 1** {.article}

      The Parties keep every bridge[^a] that crosses a border open to all.

      # **Article 2** {.article}

      This Convention is open for signature at Lisbon until 1 March 1905.[^b]

      [^1]: Treaty on Rivers, signed at Porto on 4 May 1902.

      [^a]: Bridges of boats are counted among them.

      [^b]: The time was later made longer by the Protocol of Lisbon.
      """;

  private final Path folder;
  private Work work;
  private Path out;

  EditorsNotesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void build() throws IOException {
    Path edition = Files.createDirectory(folder.resolve("bridges"));
    Files.writeString(edition.resolve("text.txt"), TEXT);
    Files.writeString(edition.resolve("edition.md"), MARKDOWN);
    Files.writeString(
        edition.resolve("edition.yaml"), "title: \"Bridges\"\nlanguage: en-GB\ntype: treaty\n");
    out = folder.resolve("out");
    Outcome<Work> outcome = new Press(Job.of(edition), stage -> {}).build(out);
    assertTrue(outcome.isDone(), outcome.problems().toString());
    work = outcome.result().orElseThrow();
  }

  @Test
  void theEditionKnowsWhoseEachNoteIs() {
    List<Note> notes = work.edition().notes();

    assertEquals(
        List.of("1 false", "a true", "b true"),
        notes.stream().map(n -> n.label().string() + " " + n.editorial()).toList());
    assertTrue(
        work.index().mentions().stream().noneMatch(m -> m.surface().contains("Protocol")),
        "what an editor names is not in the index");
  }

  @Test
  void thePagesIntroduceThem() throws IOException {
    String text = Files.readString(out.resolve("text.html"));

    assertEquals(2, text.split("class=\"editor\">\\[Ed\\.\\]</span> ", -1).length - 1);
    assertTrue(text.contains("[Ed.]</span> Bridges of boats"));
    assertTrue(text.contains("bridge<a class=\"note-mark editorial\""));
  }

  @Test
  void thePdfIntroducesThem() throws IOException {
    try (PDDocument document = Loader.loadPDF(out.resolve("bridges.pdf").toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

      assertTrue(text.contains("[Ed.] Bridges of boats are counted among them."), text);
      assertTrue(text.contains("[Ed.] The time was later made longer"), text);
      assertFalse(text.contains("[Ed.] Treaty on Rivers"), text);
    }
  }

  @Test
  void theBookAndThePlainTextIntroduceThem() throws IOException {
    StringBuilder book = new StringBuilder();
    try (ZipFile zip = new ZipFile(out.resolve("bridges.epub").toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(".xhtml")).toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        book.append(new String(bytes, StandardCharsets.UTF_8));
      }
    }
    String plain = Files.readString(out.resolve("bridges.txt"));

    assertTrue(book.toString().contains("[Ed.] Bridges of boats"));
    assertTrue(book.toString().contains("[Ed.] The time was later"));
    assertTrue(plain.contains("\n--- [Ed.]\n\na Bridges of boats are counted among them.\n"));
    assertTrue(plain.contains("\n---\n\n1 Treaty on Rivers, signed at Porto on 4 May 1902.\n"));
  }

  @Test
  void theMarkupFormatsTellThemApart() throws IOException {
    String akn = Files.readString(out.resolve("bridges.akn.xml"));
    String tei = Files.readString(out.resolve("bridges.tei.xml"));

    assertTrue(akn.contains("<note eId=\"note_2\" status=\"editorial\" marker=\"a\">"), akn);
    assertTrue(akn.contains("bridge<noteRef href=\"#note_2\" marker=\"a\"/>"), akn);
    assertTrue(akn.contains("<authorialNote eId=\"note_1\" marker=\"1\""), akn);
    assertTrue(tei.contains("type=\"editorial\" resp=\"#editor\" n=\"a\""), tei);
    assertTrue(tei.contains("xml:id=\"editor\""), tei);
  }
}

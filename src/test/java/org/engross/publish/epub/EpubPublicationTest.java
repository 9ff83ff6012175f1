package org.engross.publish.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.engross.Drafts;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.edition.Edition;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Mention;
import org.engross.index.Reference;
import org.engross.publish.Folder;
import org.engross.publish.Work;
import org.engross.register.Register;
import org.engross.settings.PageSettings;
import org.engross.settings.Settings;
import org.engross.source.Ledger;
import org.engross.source.Origin;
import org.engross.source.SourceText;
import org.engross.typeset.Composition;
import org.engross.typeset.PageMap;
import org.engross.typeset.PageMap.PageStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubPublicationTest {
  @TempDir private Path folder;

  @Test
  void theBookPassesEpubcheck() throws IOException {
    Path book = publish(work());
    assertEquals("", EpubCheckRun.faults(book));
  }

  @Test
  void pagesNotesNamesAndSignatoriesAreInTheText() throws IOException {
    Path book = publish(work());
    String text = entry(book, "EPUB/sec_1.xhtml");
    assertTrue(
        text.contains("meet <span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page_2\""),
        text);
    assertTrue(
        text.contains("<a class=\"name\" href=\"index-body.xhtml#entry_council\">Council</a>"));
    assertTrue(text.contains("href=\"notes.xhtml#note_1\">1</a>"), text);
    String nav = entry(book, "EPUB/nav.xhtml");
    assertTrue(nav.contains("<a href=\"sec_1.xhtml#page_2\">2</a>"), nav);
    assertTrue(entry(book, "EPUB/index-body.xhtml").contains("href=\"sec_1.xhtml#sec_1__para_1\""));
  }

  @Test
  void theFontsItsLettersNeedAreInTheBookAndAreUsed() throws IOException {
    Path book = publish(work());
    String css = entry(book, "EPUB/book.css");
    assertTrue(css.contains("body{font-family:\"Engross Serif\",serif"), css);
    assertTrue(css.contains("url(fonts/italic-latin.woff2)"), css);
    try (ZipFile zip = new ZipFile(new File(book.toString()))) {
      assertTrue(zip.getEntry("EPUB/fonts/regular-latin.woff2").getSize() > 20_000);
      assertEquals(null, zip.getEntry("EPUB/fonts/regular-cyrillic.woff2"));
    }
    assertTrue(Files.size(book) < 110_000, Files.size(book) + " bytes");
  }

  @Test
  void twoBooksAreEqualInEveryByte() throws IOException {
    byte[] first = Files.readAllBytes(publish(work()));
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertArrayEquals(first, Files.readAllBytes(publish(work())));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private Path publish(Work work) throws IOException {
    new EpubPublication().publish(work, new Folder(folder));
    return folder.resolve(work.settings().metadata().slug() + ".epub");
  }

  private static String entry(Path book, String name) throws IOException {
    try (ZipFile zip = new ZipFile(new File(book.toString()))) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Work work() {
    RichText marked =
        new RichText(
            "The Council shall meet in <ordinary> session1 & decide.",
            List.of(Mark.of(0, 3, MarkKind.EMPHASIS), new Mark(44, 45, MarkKind.NOTE, "n1")),
            Origin.NONE);
    Draft draft =
        Drafts.draft(
            Drafts.preamble(),
            Drafts.opening("The Parties,"),
            Drafts.recital("Recalling the Charter,"),
            Drafts.section("1.", "Council"),
            new DraftBlock.Para(
                ParagraphKind.PARAGRAPH, 0, "", RichText.EMPTY, marked, Found.NOWHERE),
            Drafts.para(ParagraphKind.POINT, 1, "(a)", "once a year;"),
            new DraftBlock.Table(
                1,
                List.of(
                    List.of(RichText.of("State"), RichText.of("Seat")),
                    List.of(RichText.of("Chad"), RichText.of("1"))),
                Found.NOWHERE),
            new DraftBlock.NoteText(
                "n1", RichText.of("1"), List.of(RichText.of("See annex.")), Found.NOWHERE),
            Drafts.head(DivisionKind.SIGNATURES, 1, "", ""),
            Drafts.signatory("President", "of the Republic of Chad", "A. Name"));
    Edition edition = org.engross.edition.EditionBuilder.build(draft, Drafts.metadata()).value();
    PageMap pages =
        new PageMap(
            List.of(
                new PageStart("1", 1, "preamble__para_1", 0),
                new PageStart("2", 2, "sec_1__para_1", 23)),
            List.of("1", "2"),
            Map.of("preamble__para_1", 0, "rec_1", 0, "sec_1", 0, "sec_1__para_1", 0));
    Entry entry =
        new Entry(
            "council",
            EntityKind.BODY,
            "Council",
            "council",
            "C",
            List.of(new Reference("sec_1__para_1", 4, "sec_1__para_1", 4, true)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");
    Mention mention =
        new Mention(
            "council", EntityKind.BODY, "sec_1__para_1", 4, 11, "Council", 4, 11, "name", false);
    Index index = new Index(List.of(entry), List.of(mention));
    Settings settings = new Settings(Drafts.metadata(), PageSettings.DEFAULT, Map.of(), List.of());
    Composition composition = new Composition(1000, 1000, List.of(), List.of(), List.of(), pages);
    return new Work(
        settings,
        SourceText.of("text.txt", "x"),
        Ledger.EMPTY,
        draft,
        "",
        edition,
        index,
        composition,
        Register.EMPTY);
  }
}

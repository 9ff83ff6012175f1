package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.engross.Drafts;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.RichText;
import org.engross.edition.Division;
import org.engross.edition.TextUnit;
import org.engross.publish.Folder;
import org.engross.publish.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPublicationTest {
  @TempDir static Path root;
  static Work work;

  @BeforeAll
  static void publish() throws IOException {
    work = Works.declaration();
    Files.writeString(root.resolve("harbours.pdf"), "stands for the PDF");
    new HtmlPublication().publish(work, new Folder(root));
  }

  @Test
  void everyTopLevelDivisionHasAPage() {
    for (String page : List.of("preamble", "sec_1", "conclusions", "signatures")) {
      assertTrue(Files.exists(root.resolve(page + ".html")), page);
      assertTrue(Files.exists(root.resolve("cite/" + page + ".html")), page);
    }
  }

  @Test
  void everyCitableIdStandsInItsPageAndInTheWholeText() throws IOException {
    Document text = page("text.html");
    Addresses addresses = Addresses.of(work.edition());
    for (TextUnit unit : work.edition().units()) {
      String id = unit.anchor();
      assertEquals(1, text.select("[id=" + id + "]").size(), id);
      assertEquals(1, page(addresses.fileOf(id)).select("[id=" + id + "]").size(), id);
    }
  }

  @Test
  void withoutItsFurnitureTheWholeTextHasTheWordsOfTheEditionInOrder() throws IOException {
    Document text = page("text.html");
    text.select("[data-engross=furniture]").remove();
    StringBuilder expected = new StringBuilder();
    work.edition().units().forEach(u -> expected.append(u.text().string()).append(' '));
    assertEquals(expected.toString().strip().replaceAll("\\s+", " "), text.body().text());
  }

  @Test
  void pagesBeginAtTheirVeryCharacterEvenWithinAName() throws IOException {
    Document text = page("text.html");
    assertEquals(work.composition().pageMap().starts().size(), text.select(".page").size());
    Element mark = text.getElementById("page_2");
    assertEquals("doc-pagebreak", mark.attr("role"));
    assertEquals("2", mark.attr("title"));
    assertEquals("", mark.text());
    Element number = mark.nextElementSibling();
    assertEquals("harbours.pdf#page=4", number.attr("href"));
    assertEquals("2", number.text());
    for (Element link : text.select("a a")) {
      assertEquals("", link.outerHtml(), "a link within a link");
    }
  }

  @Test
  void onlyTheLongestNameIsLinkedAndNoneInAHead() throws IOException {
    Document text = page("text.html");
    Element recital = text.getElementById("rec_1");
    assertEquals(1, recital.select("a.mention").size());
    assertEquals("Charter of the Northern Harbours", recital.select("a.mention").first().text());
    assertEquals(0, text.select("h1 a.mention, h2 a.mention, h3 a.mention").size());
  }

  @Test
  void entryPagesShowEveryPassageAndLeadBack() throws IOException {
    Document entry = page("entries/charter-of-the-northern-harbours.html");
    assertEquals(4, entry.select(".passages > li").size());
    assertEquals("../preamble.html#rec_1", entry.select(".passage-place a").first().attr("href"));
    assertTrue(entry.text().contains("Issued by Northern Harbours"));
  }

  @Test
  void withoutPagesNamesOrAddressThereIsStillASite() throws IOException {
    Path other = root.resolve("bare");
    new HtmlPublication().publish(Works.bare(), new Folder(other));
    Document home = Jsoup.parse(other.resolve("index.html"));
    assertEquals("tg", home.selectFirst("html").attr("lang"));
    assertEquals("en", home.selectFirst("nav.menu").attr("lang"));
    assertEquals(0, home.select("link[rel=canonical]").size());
    assertFalse(Files.exists(other.resolve("sitemap.xml")));
    assertEquals(0, Jsoup.parse(other.resolve("text.html")).select(".page").size());
  }

  @Test
  void eachOfSeveralTextsHasPagesOfItsOwnInItsLanguage() throws IOException {
    Draft draft =
        Drafts.draft(
            new DraftBlock.Head(
                DivisionKind.TEXT, 1, "en", RichText.EMPTY, RichText.of("English"), Found.NOWHERE),
            Drafts.article(2, "Article 1", ""),
            Drafts.para("The harbours are quiet."),
            new DraftBlock.Head(
                DivisionKind.TEXT, 1, "ar", RichText.EMPTY, RichText.of("العربية"), Found.NOWHERE),
            Drafts.article(2, "المادة 1", ""),
            Drafts.para("الموانئ هادئة."));
    Path other = root.resolve("texts");
    Work two = Works.work(draft, Works.metadata("two", "en", ""), 0, Map.of());
    new HtmlPublication().publish(two, new Folder(other));
    Division arabic = two.edition().divisions().get(1).divisions().get(0);
    Document page = Jsoup.parse(other.resolve(arabic.id() + ".html"));
    Element section = page.getElementById(arabic.id());
    assertEquals("ar", section.attr("lang"));
    assertEquals("rtl", section.attr("dir"));
    assertEquals("Contents", page.selectFirst("nav.contents h2").text());
    assertEquals(1, page.select("nav.contents a[aria-current]").size());
    Document text = Jsoup.parse(other.resolve(two.edition().divisions().get(1).id() + ".html"));
    assertEquals(0, text.select(".para").size());
  }

  @Test
  void twoRunsAreTheSameInEveryByte() throws IOException {
    Path again = root.resolve("again");
    Files.createDirectories(again);
    Files.writeString(again.resolve("harbours.pdf"), "stands for the PDF");
    new HtmlPublication().publish(Works.declaration(), new Folder(again));
    try (var files = Files.walk(again)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path first = root.resolve(again.relativize(file).toString());
        assertEquals(-1, Files.mismatch(first, file), file.getFileName().toString());
      }
    }
  }

  private static Document page(String file) throws IOException {
    Document page = Jsoup.parse(root.resolve(file));
    page.outputSettings().prettyPrint(false);
    return page;
  }
}

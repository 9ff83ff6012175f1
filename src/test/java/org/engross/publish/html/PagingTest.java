package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.edition.TextUnit;
import org.engross.publish.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts too long for one page. */
class PagingTest {
  private static final String SENTENCE = "The Parties shall keep their harbours quiet by night. ";

  @TempDir static Path root;
  static Work work;

  /** A preamble of 150 long recitals, and a section with three long subsections. */
  @BeforeAll
  static void publish() throws IOException {
    List<DraftBlock> blocks = new ArrayList<>();
    blocks.add(Drafts.preamble());
    for (int i = 1; i <= 150; i++) {
      blocks.add(Drafts.numbered("(" + i + ")", SENTENCE.repeat(13).strip()));
    }
    blocks.add(Drafts.section("1.", "Nights"));
    blocks.add(Drafts.para("This section is long."));
    for (String label : List.of("1.1.", "1.2.", "1.3.")) {
      blocks.add(Drafts.subsection(label, "A night"));
      for (int i = 1; i <= 40; i++) {
        blocks.add(Drafts.para(SENTENCE.repeat(13).strip()));
      }
    }
    work =
        Works.work(new Draft(blocks), Works.metadata("nights", "en", Works.BASE), 3_000, Map.of());
    PublishedSite.publish(work, root);
  }

  @Test
  void noPageOfTheTextIsTooLarge() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        if (!page.endsWith("text.html")) {
          assertTrue(Files.size(page) < 100_000, page + " has " + Files.size(page));
        }
      }
    }
  }

  @Test
  void undividedTextIsPartedByItsParagraphsAndDividedTextByItsDivisions() {
    List<String> files = Addresses.pages(work.edition()).stream().map(p -> p.file()).toList();
    assertEquals(
        List.of(
            "preamble.html",
            "preamble.2.html",
            "preamble.3.html",
            "sec_1.html",
            "sec_1-1.html",
            "sec_1-2.html",
            "sec_1-3.html"),
        files);
  }

  @Test
  void everyPlaceStandsOnItsPageAndOnNoOther() throws IOException {
    Addresses addresses = Addresses.of(work.edition());
    for (String file : Addresses.pages(work.edition()).stream().map(p -> p.file()).toList()) {
      Document page = Jsoup.parse(root.resolve(file));
      for (TextUnit unit : work.edition().units()) {
        boolean here = addresses.fileOf(unit.anchor()).equals(file);
        assertEquals(here ? 1 : 0, page.select("[id=" + unit.anchor() + "]").size(), file);
      }
    }
  }

  @Test
  void thePartsLeadToOneAnother() throws IOException {
    Document second = Jsoup.parse(root.resolve("preamble.2.html"));
    assertEquals("preamble (2/3)", second.select("h1").text().toLowerCase(java.util.Locale.ROOT));
    assertEquals(List.of("¶1–64", "¶65–128", "¶129–150"), second.select(".parts a").eachText());
    assertEquals("¶65–128", second.select(".parts [aria-current=page]").text());
    assertEquals("preamble.html", second.select(".way [rel=prev]").attr("href"));
    assertEquals("preamble.3.html", second.select(".way [rel=next]").attr("href"));
    String cite = second.select(".para > .cite").first().attr("href");
    Document cites = Jsoup.parse(root.resolve(cite.replaceAll("#.*", "")));
    assertNotNull(cites.getElementById(cite.replaceAll(".*#", "")), cite);
    assertEquals(
        1, second.select(".contents details [aria-current], nav.contents [aria-current]").size());
  }

  /** An address from before the text was parted. */
  @Test
  void aPlaceThatCameToAnotherPageIsFound() {
    try (Browser browser = Browser.start()) {
      browser.open(root.resolve("preamble.html").toUri() + "#preamble__para_100");
      browser.await("#preamble__para_100");
      assertTrue(browser.address().endsWith("preamble.2.html#preamble__para_100"));
    }
  }
}

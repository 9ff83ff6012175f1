package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.publish.Folder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor writes for the site in Markdown. */
class EditorialPagesTest {
  private final Path root = PublishedSite.declaration().root();

  @Test
  void aPageHasItsTitleItsWordsAndAPlaceInTheMenu() throws IOException {
    Document page = page("introduction.html");
    assertEquals("Introduction", page.select("h1").text());
    assertEquals("Introduction", page.select(".menu [aria-current=page]").text());
    assertEquals("What was at stake", page.select(".editorial h2").text());
    assertEquals("two nights", page.select(".editorial em").text());
    assertTrue(page.select(".editorial").text().contains("<b>Tags</b> are characters here"));
    List<String> menu = page("sec_1.html").select(".menu a").eachText();
    assertTrue(menu.indexOf("Introduction") < menu.indexOf("Editorial principles"), "" + menu);
  }

  @Test
  void linksLeadToTheTextToOtherPagesAndOutside() throws IOException {
    Document page = page("introduction.html");
    assertEquals(1, page.select(".editorial a[href='sec_1.html#sec_1__para_1']").size());
    assertEquals(1, page.select(".editorial a[href='principles.html']").size());
    assertEquals("https://example.org/minutes", page.select("a[rel=external]").attr("href"));
    assertTrue(Files.exists(root.resolve(page.select("img").attr("src"))));
  }

  @Test
  void thePageAboutTheEditionBeginsWithTheEditorsWords() throws IOException {
    assertEquals(
        "This edition was made for tests.", page("about.html").select(".editorial").text());
  }

  @Test
  void theyAreSearchedAndListedForMachines() throws IOException {
    assertTrue(Files.readString(root.resolve("search-data.js")).contains("No word is changed."));
    String map = Files.readString(root.resolve("sitemap.xml"));
    assertTrue(map.contains("/introduction.html<"), map);
  }

  @Test
  void aNameThatIsTakenOrCannotStandInAnAddressIsAFault(@TempDir Path folder) throws IOException {
    assertTrue(fault(folder, "sec_1.md").contains("cannot stand in an address"));
    assertTrue(fault(folder, "preamble.md").contains("has a page of the name “preamble”"));
    assertTrue(fault(folder, "robots.txt").contains("has a file of the name “robots.txt”"));
  }

  private static String fault(Path folder, String name) throws IOException {
    Path pages = Files.createDirectories(folder.resolve("for-" + name));
    Files.writeString(pages.resolve(name), "# A page\n");
    HtmlPublication site = new HtmlPublication(List.of(), pages);
    Folder to = new Folder(folder.resolve("to-" + name));
    PageFault fault = assertThrows(PageFault.class, () -> site.publish(Works.declaration(), to));
    assertEquals(name, fault.file());
    return fault.getMessage();
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(root.resolve(name));
  }
}

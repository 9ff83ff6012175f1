package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.engross.draft.Draft;
import org.engross.recognise.Recogniser;
import org.engross.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that holds its text in two languages. */
class TwinsTest {
  @TempDir static Path root;

  @BeforeAll
  static void publish() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/kinds/bilingual-fr-en.txt"));
    SourceText source = SourceText.of("text.txt", text);
    Draft draft = Recogniser.recognise(source, "", Map.of()).draft();
    PublishedSite.publish(
        Works.work(draft, Works.metadata("rights", "fr", Works.BASE), 400, Map.of()), root);
  }

  private static Element twin(String selector) throws IOException {
    Document whole = Jsoup.parse(Files.readString(root.resolve("text.html")));
    return whole.select(selector + " > .head > a.twin").first();
  }

  @Test
  void anArticleLeadsToItselfInTheOtherLanguage() throws IOException {
    Element english = twin("#art_3");
    assertEquals("English", english.text());
    assertEquals("en", english.attr("hreflang"));
    assertEquals("#text_2__art_3", english.attr("href"));
    assertEquals("English: Article 3", english.attr("aria-label"));
    assertEquals("#art_3", twin("#text_2__art_3").attr("href"));
    assertEquals("français", twin("#text_2__art_3").text());
  }

  @Test
  void aTextInOneLanguageHasNoSuchLinks() throws IOException {
    Path page = PublishedSite.declaration().root().resolve("text.html");
    assertEquals(0, Jsoup.parse(Files.readString(page)).select("a.twin").size());
    assertFalse(Files.exists(page.resolveSibling("parallel.html")));
  }

  @Test
  void theTextsStandSideBySideByTheirNumbers() throws IOException {
    Document page = Jsoup.parse(Files.readString(root.resolve("parallel.html")));
    Element row = page.getElementById("row__art_3");
    assertEquals(List.of("fr", "en"), row.children().eachAttr("lang"));
    assertEquals(List.of("Article 3", "Article 3"), row.select("h2").eachText());
    assertEquals("art_3.html#art_3", row.select("h2 a").first().attr("href"));
    Document whole = Jsoup.parse(Files.readString(root.resolve("text.html")));
    for (String id : List.of("art_3", "text_2__art_3")) {
      String words = whole.select("#" + id + " .para p").text();
      assertEquals(1, row.select("p").eachText().stream().filter(words::equals).count(), id);
    }
    assertEquals("parallel.html#row__art_3", twin("#art_3").nextElementSibling().attr("href"));
  }
}

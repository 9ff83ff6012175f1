package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.language.Labels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site speaks one language: that of its text, wherever Engross has words of it. */
class LanguagesTest {
  /** Attributes that are read out or shown. */
  private static final List<String> SPOKEN =
      List.of(
          "aria-label",
          "placeholder",
          "data-none",
          "data-some",
          "data-copied",
          "data-in-text",
          "data-words");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "es", "fr", "nl", "ru", "zh"})
  void noPageHasAnEnglishWordOfTheSite(String language) throws IOException {
    Map<String, String> english = foreign(language);
    assertTrue(english.size() > 100, language + " has words of its own: " + english.size());
    List<String> found = new ArrayList<>();
    for (Path page : publish(language)) {
      Document document = Jsoup.parse(page);
      document.select("[data-engross=text], [lang=en], .facts dd, pre").remove();
      for (Element element : document.getAllElements()) {
        for (String name : SPOKEN) {
          for (String words : element.attr(name).split("[|]")) {
            check(words, english, page, found);
          }
        }
        check(element.ownText(), english, page, found);
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void aLanguageWithoutWordsIsMarkedAsEnglish() throws IOException {
    for (Path page : publish("tg")) {
      Document document = Jsoup.parse(page);
      assertEquals("tg", document.selectFirst("html").attr("lang"), page.toString());
      assertEquals("en", document.selectFirst("nav.menu").attr("lang"), page.toString());
    }
  }

  /** The English labels that read otherwise in a language, and are no word of it. */
  private static Map<String, String> foreign(String language) {
    Labels english = Labels.of("en");
    Labels own = Labels.of(language);
    Map<String, String> foreign = new HashMap<>();
    for (String key : english.keys()) {
      String word = english.get(key);
      if (!word.contains("{") && word.length() > 3) {
        foreign.put(word, key);
      }
    }
    own.keys().forEach(key -> foreign.remove(own.get(key)));
    foreign.remove("Conclusions"); // a head of the text itself
    return foreign;
  }

  private static void check(
      String said, Map<String, String> english, Path page, List<String> found) {
    if (english.containsKey(said.strip())) {
      found.add(page.getFileName() + ": “" + said.strip() + "” (" + english.get(said) + ")");
    }
  }

  private List<Path> publish(String language) throws IOException {
    Path root = folder.resolve(language);
    return PublishedSite.publish(
            Works.work(Works.draft(), Works.metadata(language, language, ""), 400, Works.names()),
            root)
        .pages();
  }
}

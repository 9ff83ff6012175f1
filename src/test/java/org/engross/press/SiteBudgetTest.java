package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.publish.Folder;
import org.engross.publish.Letters;
import org.engross.publish.Stylesheet;
import org.engross.publish.html.Addresses;
import org.engross.publish.html.HtmlPublication;
import org.engross.publish.html.SiteOnDemand;
import org.engross.typeset.Composition;
import org.engross.typeset.PageMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a text must fetch, for long texts and for every language of the tests. */
class SiteBudgetTest {
  /** Bytes of a page; the marks of the PDF's pages, which are not set here, have room above. */
  private static final int PAGE = 95_000;

  private static final int STYLESHEET = 20_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "corpus/un-charter-en-nl.md, en",
    "corpus/constitution-fr-1958.txt, fr",
    "corpus/g20-bali-2022.md, en",
    "corpus/constitution-cn-2018.md, zh",
    "corpus/new-atlantic-charter-2021.md, en",
    "corpus/udhr-hardwrapped-truncated.md, en",
    "corpus/unga-res-78-272-raw.txt, en",
    "kinds/constitution-ar.txt, ar",
    "kinds/constitution-de.txt, de",
    "kinds/constitution-es.txt, es",
    "kinds/constitution-ru.txt, ru",
    "kinds/constitution-in.txt, en",
    "kinds/bilingual-zh-en.txt, zh",
  })
  void aPageOfTheTextAndItsStylesheetAreSmall(String text, String language) throws IOException {
    Path source = Path.of("src/test/resources").resolve(text);
    Path edition = Files.createDirectories(folder.resolve("edition"));
    Files.copy(source, edition.resolve("text" + text.substring(text.lastIndexOf('.'))));
    Files.writeString(edition.resolve("edition.yaml"), "title: T\nlanguage: " + language + "\n");
    Reading reading = new Press(Job.of(edition), Progress.SILENT).read().result().orElseThrow();
    Composition none =
        new Composition(595_000, 842_000, List.of(), List.of(), List.of(), PageMap.EMPTY);
    Folder out = new Folder(Files.createDirectories(folder.resolve("out")));
    SiteOnDemand site = new HtmlPublication().onDemand(reading.work(none), out);
    Letters letters = new Letters();
    List<String> large = new ArrayList<>();
    for (Addresses.Page page : Addresses.pages(reading.edition())) {
      assertTrue(site.write(page.file()), page.file());
      String html = Files.readString(out.path().resolve(page.file()));
      letters.see(html);
      int size = html.getBytes(StandardCharsets.UTF_8).length;
      if (size > PAGE) {
        large.add(page.file() + ": " + size);
      }
    }
    assertEquals(List.of(), large);
    String css = Files.readString(Path.of("site/resources/assets/style.css"));
    int style = Stylesheet.of(css, letters).text().getBytes(StandardCharsets.UTF_8).length;
    assertTrue(style < STYLESHEET, "stylesheet of " + style);
  }
}

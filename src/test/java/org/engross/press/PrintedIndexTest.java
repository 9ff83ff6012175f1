package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.Golden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indexes of the Declaration as a reader of the site has them, line by line. */
class PrintedIndexTest {
  private static final Path EDITION = Path.of("source-text/dushanbe-declaration");

  @TempDir private Path folder;

  @Test
  void theIndexesOfTheDeclarationAreThoseAPersonHasRead() throws IOException {
    Path site = folder.resolve("site");
    assertTrue(new Press(Job.of(EDITION), Progress.SILENT).build(site).isDone());
    for (String page : new String[] {"index-of-documents", "index-of-bodies"}) {
      Document index = Jsoup.parse(Files.readString(site.resolve(page + ".html")));
      Golden.check("declaration/" + page + ".txt", lines(index));
    }
  }

  /** One line for each heading, one set in for each line below it. */
  private static String lines(Document index) {
    StringBuilder lines = new StringBuilder();
    for (Element line : index.select("section[role=doc-index] h2, ul.index li")) {
      Element own = line.clone();
      own.select("ul").remove();
      own.select("a.main").forEach(place -> place.prepend("*").append("*"));
      boolean below = line.parents().is("li");
      lines.append(line.is("h2") ? "\n" : below ? "    " : "").append(own.text()).append('\n');
    }
    return lines.toString();
  }
}

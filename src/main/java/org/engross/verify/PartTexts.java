package org.engross.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.problem.Problem;

/** Compares the plain text of each part with the page it is taken from, word by word. */
final class PartTexts {
  private static final String FOLDER = "parts/";

  private PartTexts() {}

  static List<Problem> check(Path folder, HtmlSite site, Expectation expected) throws IOException {
    Disagreements differences = new Disagreements();
    for (HtmlPage page : site.parts(expected)) {
      String name = FOLDER + page.name().replaceFirst("html$", "txt");
      if (Files.isRegularFile(folder.resolve(name))) {
        List<String> here =
            words(PlainTextFile.of(Files.readAllLines(folder.resolve(name))), List.of());
        if (!here.equals(words(new Passages(page.text()), expected.notes()))) {
          differences.differs(name, "its words are not those of " + page.name());
        }
      }
    }
    return differences.problems();
  }

  private static List<String> words(Passages text, List<String> notes) {
    return text.words(notes).stream().map(Word::text).toList();
  }
}

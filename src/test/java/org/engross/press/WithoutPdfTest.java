package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.problem.Severity;
import org.engross.publish.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that cannot be set is published without a PDF, and the editor is told why. */
class WithoutPdfTest {
  @TempDir private Path folder;

  @Test
  void aTextInArabicHasASiteAndNoPdf() throws IOException {
    Path edition = Files.createDirectory(folder.resolve("accord"));
    Files.writeString(
        edition.resolve("text.txt"),
        "المادة 1\n\nالناس جميعا أحرار ومتساوون.\n\nالمادة 2\n\nلكل إنسان الحق في الحياة.\n");
    Files.writeString(
        edition.resolve("edition.yaml"),
        "title: \"اتفاق\"\nlanguage: ar\ntype: treaty\ndate: 2001-05-04\n");
    Path out = folder.resolve("out");

    Outcome<Work> outcome = new Press(Job.of(edition), stage -> {}).build(out);

    assertTrue(outcome.isDone(), outcome.problems().toString());
    List<Problem> refusals =
        outcome.problems().stream()
            .filter(p -> p.code() == Code.T001 || p.code() == Code.T002)
            .toList();
    assertFalse(refusals.isEmpty());
    assertTrue(refusals.stream().allMatch(p -> p.severity() == Severity.WARNING));
    assertTrue(refusals.size() <= 6, refusals.toString());
    assertFalse(Files.exists(out.resolve("accord.pdf")));
    assertFalse(Files.readString(out.resolve("index.html")).contains("accord.pdf"));
    for (String page : List.of("index", "cite", "about", "notes", "accessibility")) {
      String words = Files.readString(out.resolve(page + ".html"));
      assertFalse(words.contains("PDF"), page + " speaks of a PDF");
    }
    for (String index : List.of("documents", "bodies")) {
      String words = Files.readString(out.resolve("index-of-" + index + ".html"));
      assertFalse(words.contains("PDF"), "the index of " + index + " speaks of a PDF");
    }
    String text = Files.readString(out.resolve("text.html"));
    assertTrue(text.contains("dir=\"rtl\""));
    assertTrue(text.contains("لكل إنسان الحق"));
  }
}

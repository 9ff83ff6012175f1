package org.engross.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.press.Job;
import org.engross.press.Progress;
import org.engross.publish.html.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of an edition that is worked on, in a real browser. */
@Timeout(300)
class ServedInBrowserTest {
  private static final String TOP =
      "return document.getElementById(arguments[0]).getBoundingClientRect().top";

  @TempDir Path folder;

  private static String text(int paragraphs, String word) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= paragraphs; i++) {
      text.append(i).append(". The Parties keep the ").append(word).append(" and meet again, ");
      text.append("as often as one of them asks the others to. ".repeat(5)).append("\n\n");
    }
    return text.toString();
  }

  private static double top(Browser browser, String id) {
    return ((Number) browser.run(TOP, id)).doubleValue();
  }

  @Test
  void aChangedPageIsLoadedAgainAtItsParagraphAndFaultsStandInIt() throws IOException {
    Path edition = Files.createDirectories(folder.resolve("pact"));
    Path text = Files.writeString(edition.resolve("text.txt"), text(40, "peace"));
    Files.writeString(edition.resolve("edition.yaml"), "title: Pact\nlanguage: en\n");
    Preview preview = new Preview(Job.of(edition), folder.resolve("made"));
    preview.refresh(Progress.SILENT);
    try (PreviewServer server = PreviewServer.start(preview, 0);
        Browser browser = Browser.start()) {
      browser.size(1000, 700);
      browser.open("http://localhost:" + server.port() + "/text.html");
      browser.await("#engross-state[data-phase=set]");
      String id =
          (String)
              browser.run(
                  "const p = [...document.querySelectorAll('main [id]')].find(e =>"
                      + " e.textContent.trim().startsWith('25'));scrollBy(0,"
                      + " p.getBoundingClientRect().top - 20); window.mine = true; return p.id");
      double before = top(browser, id);
      Files.writeString(text, "WHEREAS the Parties agree,\n\n" + text(40, "truce"));
      preview.refresh(Progress.SILENT);
      String loaded =
          "return !window.mine && document.readyState === 'complete'"
              + " && document.body.innerText.includes('truce')";
      assertTrue(waits(browser, loaded));
      assertEquals(before, top(browser, id), 2, "the paragraph stands where it stood");

      browser.run("window.mine = true");
      Files.writeString(edition.resolve("edition.yaml"), "title: P\nlanguage: en\ncolor: red\n");
      preview.refresh(Progress.SILENT);
      assertTrue(browser.await("#engross-state .error").getText().contains("edition.yaml:3:1"));
      assertEquals(true, browser.run("return window.mine"), "the page did not change");

      Files.writeString(edition.resolve("edition.yaml"), "title: Pact\nlanguage: en\n");
      preview.refresh(Progress.SILENT);
      browser.await("#engross-state[data-phase=set]");
      assertFalse((Boolean) browser.run("return document.getElementById('engross-state').open"));
    }
  }

  private static boolean waits(Browser browser, String question) {
    for (int i = 0; i < 200; i++) {
      if (Boolean.TRUE.equals(browser.run(question))) {
        return true;
      }
      sleep();
    }
    return false;
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}

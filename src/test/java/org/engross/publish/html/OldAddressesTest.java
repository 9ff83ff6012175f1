package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.engross.publish.Work;
import org.engross.register.Fingerprint;
import org.engross.register.Register;
import org.engross.register.Register.CitedPlace;
import org.engross.register.Register.Kind;
import org.engross.register.Register.Moved;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of earlier editions lead on, in a real browser, with what follows "#". */
class OldAddressesTest {
  @TempDir static Path host;
  private static Path root;
  private static Browser browser;

  @BeforeAll
  static void publish() throws IOException {
    root = host.resolve("harbours");
    PublishedSite.publish(work(), root);
    Redirects.write(Works.moved("harbours", "old-harbours"), host);
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void anOldNameOfTheFolderLeadsToTheVeryPlace() {
    browser.open(host.resolve("old-harbours/sec_1.html").toUri() + "#sec_1-1__para_2");
    browser.await("#sec_1-1__para_2:target");
    assertLeadsTo("/harbours/sec_1.html#sec_1-1__para_2");
    browser.open(host.resolve("old-harbours/cite/sec_1.html").toUri() + "#cite__sec_1__para_1");
    browser.await("#cite__sec_1__para_1[open]");
    assertLeadsTo("/harbours/cite/sec_1.html#cite__sec_1__para_1");
  }

  @Test
  void withoutScriptAnOldNameLeadsToThePage() {
    browser.scripts(false);
    try {
      browser.open(host.resolve("old-harbours/sec_1.html").toUri() + "#sec_1-1__para_2");
      browser.await("#sec_1-1__para_2");
      assertTrue(browser.address().contains("/harbours/sec_1.html"), browser.address());
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void aPlaceThatMovedIsFoundUnderItsOldIdFromThePageItLeft() {
    browser.open(root.resolve("preamble.html").toUri() + "#rec_7");
    browser.await("#sec_1__para_1");
    assertLeadsTo("/harbours/sec_1.html#rec_7");
    Object shown = browser.run("return document.querySelector('#rec_7').matches(':target')");
    assertEquals(true, shown);
  }

  @Test
  void aPageThatIsNoMoreLeadsToWhereItsPlacesStand() throws IOException {
    browser.open(root.resolve("sec_9.html").toUri() + "#sec_9__para_1");
    browser.await("#sec_1-1__para_1");
    assertLeadsTo("/harbours/sec_1.html#sec_9__para_1");
    Document page = Jsoup.parse(root.resolve("sec_9.html"));
    assertEquals("sec_1.html#sec_1-1__para_1", page.select("#sec_9__para_1 a").attr("href"));
  }

  @Test
  void anyPageKnowsWhereAPlaceOrAPageOfThePdfIs() {
    browser.open(root.resolve("index.html").toUri() + "#sec_1-2__para_12");
    browser.await("#sec_1-2__para_12");
    assertLeadsTo("/harbours/sec_1.html#sec_1-2__para_12");
    browser.open(root.resolve("signatures.html").toUri() + "#page_2");
    browser.await("#sec_1");
    assertLeadsTo("/harbours/sec_1.html#page_2");
    browser.open(root.resolve("about.html").toUri() + "#nowhere");
    browser.await("main");
    assertLeadsTo("/harbours/about.html#nowhere");
  }

  @Test
  void thePageForWhatIsMissingLeadsOnWhereItCan() throws IOException {
    try (Host server = Host.of(root, "harbours/")) {
      String base = server.address();
      browser.open(base + "gone/sec_8.html#sec_1-1__para_1");
      browser.await("#sec_1-1__para_1");
      assertEquals(base + "sec_1.html#sec_1-1__para_1", browser.address());
      browser.open(base + "sec_1-1.html");
      browser.await("#sec_1-1");
      assertEquals(base + "sec_1.html#sec_1-1", browser.address());
    }
  }

  @Test
  void everyIdOfTheListStandsOnItsPage() throws IOException {
    String script = Files.readString(root.resolve("places.js"));
    String json = script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'));
    JsonNode data = new ObjectMapper().readTree(json);
    int count = 0;
    for (var page : data.properties()) {
      Document document = Jsoup.parse(root.resolve(page.getKey()));
      for (JsonNode id : page.getValue()) {
        assertNotNull(document.getElementById(id.asText()), page.getKey() + " " + id);
        count++;
      }
    }
    assertTrue(count > 40, "ids: " + count);
  }

  private static void assertLeadsTo(String end) {
    assertTrue(browser.address().endsWith(end), browser.address());
  }

  /** Section 9 became section 1.1, and the seventh recital the first paragraph of section 1. */
  private static Work work() {
    Work work = Works.declaration();
    Register register =
        new Register(
            List.of(
                place(Kind.DIVISION, "sec_1-1", "1.1"),
                place(Kind.PARAGRAPH, "sec_1-1__para_1", "1.1 ¶1"),
                place(Kind.PARAGRAPH, "sec_1__para_1", "1 ¶1")),
            List.of(
                new Moved("sec_9", "sec_1-1", "9", "2"),
                new Moved("sec_9__para_1", "sec_1-1__para_1", "9 ¶1", "2"),
                new Moved("rec_7", "sec_1__para_1", "recital 7", "2")),
            List.of(),
            List.of());
    return new Work(
        work.settings(),
        work.source(),
        work.ledger(),
        work.draft(),
        work.markdown(),
        work.edition(),
        work.index(),
        work.composition(),
        register);
  }

  private static CitedPlace place(Kind kind, String id, String label) {
    return new CitedPlace(kind, id, label, Fingerprint.of(id), new TreeMap<>(), "1", "1");
  }
}

package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The site in a real browser, opened from the disk unless a test says otherwise. */
class BrowserTest {
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "sec_1.html",
          "signatures.html",
          "text.html",
          "index-of-documents.html",
          "entries/charter-of-the-northern-harbours.html",
          "about.html",
          "notes.html",
          "cite.html",
          "cite/sec_1.html",
          "accessibility.html",
          "404.html");

  private static Browser browser;
  private static PublishedSite site;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    site = PublishedSite.declaration();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void plain() {
    browser.scripts(true);
    browser.dark(false);
    browser.size(1280, 900);
  }

  @Test
  void axeFindsNothingOnAnyKindOfPage() {
    List<String> found = new ArrayList<>();
    for (String page : KINDS) {
      open(page);
      browser.violations().forEach(v -> found.add(page + " light, wide: " + v));
      browser.dark(true);
      browser.size(360, 800);
      browser
          .violations("color-contrast", "link-in-text-block", "scrollable-region-focusable")
          .forEach(v -> found.add(page + " dark, narrow: " + v));
      plain();
    }
    assertEquals(List.of(), found);
  }

  @Test
  void nothingIsLostAtThreeHundredAndTwentyPixels() {
    browser.size(320, 640);
    for (String page : KINDS) {
      open(page);
      Object lost = browser.run("return document.documentElement.scrollWidth - innerWidth");
      assertTrue(((Number) lost).intValue() <= 0, page + " is wider by " + lost);
    }
  }

  @Test
  void everythingIsFetchedFromTheSiteItself() {
    open("sec_1.html");
    browser.find("#search").sendKeys("fog");
    browser.await("#results a");
    Object outside =
        browser.run(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(n => !n.startsWith(location.href.replace(/[^/]*$/, ''))).length");
    assertEquals(0L, outside);
    assertEquals("Source Serif 4", font());
  }

  @Test
  void theKeyboardLeadsFromTheTopToACitationAndBack() {
    open("sec_1.html");
    assertTrue(browser.tabTo(".skip", 1));
    browser.press(Keys.ENTER);
    assertTrue(browser.tabTo("#sec_1__para_1 > .num", 12), "the first paragraph's number");
    assertTrue(browser.tabTo("#sec_1__para_1 > .cite", 6), "its citation");
    assertEquals("1", browser.find("#sec_1__para_1 > .cite").getCssValue("opacity"));
    browser.press(Keys.ENTER);
    WebElement box = browser.await("dialog.cite-box[open]");
    assertTrue(box.getText().contains("sec. 1, para. 1, p. 1"), box.getText());
    assertTrue(browser.tabTo("dialog .citations button", 8), "a button to copy");
    browser.press(Keys.ESCAPE);
    assertEquals(0, browser.all("dialog").size());
    assertEquals(
        true, browser.run("return document.activeElement.matches('#sec_1__para_1 > .cite')"));
  }

  @Test
  void theCiteBoxSaysWhatThePageOfCitationsSays() {
    open("cite/sec_1.html#cite__sec_1-1__para_1");
    browser.await("#cite__sec_1-1__para_1 .citation");
    List<String> page = texts("#cite__sec_1-1__para_1 .citations .citation");
    String bibtex = texts("#cite__sec_1-1__para_1 pre").get(0);
    open("sec_1.html");
    browser.run("document.querySelector('#sec_1-1__para_1 > .cite').click()");
    browser.await("dialog.cite-box[open] .citation");
    List<String> box = texts("dialog .citation");
    assertTrue(page.containsAll(box), page + "\n" + box);
    assertTrue(page.size() > 5 && box.size() > 5);
    assertEquals(bibtex, texts("dialog pre").get(0));
  }

  @Test
  void selectedWordsCanBeCited() {
    open("sec_1.html");
    browser.run(
        "const text = document.querySelector('#sec_1__para_1 p').firstChild;"
            + "getSelection().setBaseAndExtent(text, 0, text, 17);");
    browser.await(".cite-selection").click();
    WebElement box = browser.await("dialog.cite-box[open]");
    assertEquals("The Member States", box.findElement(css(".cite-quote")).getText());
    String link = box.findElement(css(".cite-words-link")).getAttribute("href");
    assertTrue(link.endsWith("#sec_1__para_1:~:text=The%20Member%20States"), link);
    browser.press(Keys.ESCAPE);
  }

  @Test
  void searchFindsInflectedWordsBeginningsAndNames() {
    open("preamble.html");
    WebElement input = browser.find("#search");
    input.sendKeys("harbor");
    browser.await("#search-status");
    assertEquals("Nothing found", browser.find("#search-status").getText());
    clear(input, "signal");
    browser.await("#results a");
    assertTrue(texts("#results a").stream().anyMatch(t -> t.contains("Convention on Fog")));
    clear(input, "Harboúr sécret");
    browser.await("#results a");
    assertTrue(texts("#results a").get(0).startsWith("Body"), texts("#results a").toString());
    assertTrue(browser.find("#search-status").getText().startsWith("Places found: "));
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertEquals(true, browser.run("return document.activeElement.matches('#results li + li a')"));
    browser.press(Keys.ENTER);
    assertFalse(browser.address().endsWith("preamble.html"), browser.address());
  }

  @Test
  void withoutScriptEverythingButSearchIsThere() {
    browser.scripts(false);
    open("sec_1.html");
    assertFalse(browser.find(".search").isDisplayed());
    assertTrue(browser.find("#sec_1__para_1 p").isDisplayed());
    assertTrue(browser.find("nav.contents").isDisplayed());
    browser.open(browser.find("#sec_1__para_1 > .cite").getAttribute("href"));
    assertTrue(browser.address().endsWith("cite/sec_1.html#cite__sec_1__para_1"));
    assertTrue(browser.find("#cite__sec_1__para_1 summary").isDisplayed());
  }

  @Test
  void aSubFolderOfAHostServesAsWell() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> serve(exchange, site.root().getParent().getParent()));
    server.start();
    try {
      String base = "http://localhost:" + server.getAddress().getPort() + "/some/folder/";
      browser.open(base + "entries/harbour-secretariat.html");
      browser.find("#search").sendKeys("fog");
      browser.await("#results a").click();
      assertTrue(browser.address().startsWith(base), browser.address());
      assertEquals("Source Serif 4", font());
    } finally {
      server.stop(0);
    }
  }

  private static void serve(HttpExchange exchange, Path root) throws IOException {
    Path file = root.resolve(exchange.getRequestURI().getPath().substring(1));
    String name = file.toString();
    String type =
        name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "text/html";
    try (exchange) {
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static By css(String selector) {
    return By.cssSelector(selector);
  }

  private static void clear(WebElement input, String text) {
    browser.run("arguments[0].value = ''", input);
    input.sendKeys(text);
  }

  private static List<String> texts(String selector) {
    return browser.all(selector).stream().map(e -> e.getAttribute("textContent")).toList();
  }

  /** The face that is loaded, not only asked for. */
  private static Object font() {
    return browser.run(
        "return [...document.fonts].filter(f => f.status === 'loaded')"
            + ".map(f => f.family.replaceAll('\"', ''))[0] || ''");
  }

  private static void open(String page) {
    browser.open(site.root().toUri() + page);
  }
}

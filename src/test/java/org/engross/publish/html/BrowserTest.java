package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
          "introduction.html",
          "accessibility.html");

  /** The values of the criterion, set past the page's own policy. */
  private static final String SPACING =
      "const sheet = new CSSStyleSheet();"
          + "sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
          + " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');"
          + "document.adoptedStyleSheets = [sheet];";

  /** Words that stand outside the window or are cut off by the box they stand in. */
  private static final String CUT_OFF =
      "const shown = e => e.checkVisibility() && !e.closest('.hidden, .skip') && e.clientWidth >"
          + " 2;const wide = document.documentElement.scrollWidth > innerWidth ? ['page'] :"
          + " [];return wide.concat([...document.body.querySelectorAll('*')].filter(shown).filter(e"
          + " => {  const s = getComputedStyle(e);  const cut = (s.overflowX === 'hidden' ||"
          + " s.overflowX === 'clip')    && e.scrollWidth > e.clientWidth + 1;  const cutBelow ="
          + " (s.overflowY === 'hidden' || s.overflowY === 'clip')    && e.scrollHeight >"
          + " e.clientHeight + 1;  return s.display !== 'inline' && (cut || cutBelow);}).map(e =>"
          + " e.outerHTML.slice(0, 120)));";

  /** Paragraphs and heads of the text that stand on one another. */
  private static final String OVERLAPPING =
      "const boxes = [...document.querySelectorAll('main p, main h1, main h2, main h3, main dt')]"
          + "  .filter(e => e.checkVisibility() && !e.closest('.hidden') && e.textContent.trim()"
          + "    && getComputedStyle(e).position === 'static')"
          + "  .map(e => [e, e.getBoundingClientRect()]);"
          + "return boxes.filter(([e, b], i) => i > 0 && (([p, a]) => !p.contains(e)"
          + "    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2"
          + "    && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2)(boxes[i - 1]))"
          + "  .map(([e]) => e.outerHTML.slice(0, 120));";

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
          .violations(
              "color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size")
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

  /** WCAG 2.2, 1.4.12: a reader's own spacing, and nothing is cut off or pushed out. */
  @Test
  void nothingIsLostWithWiderSpacing() {
    for (String page : KINDS) {
      open(page);
      browser.run(SPACING);
      for (int width : List.of(1280, 360)) {
        browser.size(width, 800);
        assertEquals(List.of(), browser.run(CUT_OFF), page + " at " + width);
        assertEquals(List.of(), browser.run(OVERLAPPING), page + " at " + width);
      }
    }
  }

  /** WCAG 2.2, 1.4.10: a window of 1280 pixels at 400 per cent. */
  @Test
  void nothingIsLostAtFourHundredPerCent() {
    browser.zoom(1280, 1024, 4);
    for (String page : KINDS) {
      open(page);
      assertEquals(320L, browser.run("return innerWidth"), page);
      assertEquals(List.of(), browser.run(CUT_OFF), page);
      assertEquals(List.of(), browser.run(OVERLAPPING), page);
    }
  }

  @Test
  void theKeyboardLeadsThroughTheContentsToAPart() {
    open("index.html");
    assertTrue(browser.tabTo(".contents-page a[href='sec_1.html']", 30), "a line of the contents");
    Object seen = browser.run("return getComputedStyle(document.activeElement).outlineStyle");
    assertFalse("none".equals(seen), "the focus is seen");
    browser.press(Keys.ENTER);
    browser.await("main .num");
    assertTrue(browser.address().endsWith("sec_1.html"), browser.address());
    assertTrue(browser.tabTo("nav.contents a[href^='signatures.html']", 40), "beside the text");
    browser.press(Keys.ENTER);
    browser.await("main");
    assertTrue(browser.address().contains("signatures.html"), browser.address());
  }

  /** The face that stands there before has other letters of the same width. */
  @Test
  void theTextKeepsItsHeightWhenTheFontsCome() {
    open("text.html");
    String height = "return document.querySelector('.text').offsetHeight";
    double before = ((Number) browser.run(height)).doubleValue();
    assertEquals("Engross Serif", font());
    browser.run(
        "const sheet = new CSSStyleSheet();"
            + "sheet.replaceSync(':root { --serif: \"Engross Times\", monospace !important; }');"
            + "document.adoptedStyleSheets = [sheet];");
    browser.run("document.body.offsetHeight");
    double after = ((Number) browser.run(height)).doubleValue();
    assertEquals(before, after, before * 0.03);
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
    assertEquals("Engross Serif", font());
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

  /** The whole text is long; its paragraphs have no link of their own until they are come to. */
  @Test
  void everyParagraphOfTheWholeTextIsCitedByKeyboardAndPointer() {
    open("text.html#sec_1__para_1");
    assertEquals("Cite", browser.await("#sec_1__para_1 > .cite").getText());
    assertEquals(0, browser.all("#sec_1-1__para_1 > .cite").size());
    browser.run("document.querySelector('#sec_1-1__para_1 > .num').focus()");
    assertTrue(browser.tabTo("#sec_1-1__para_1 > .cite[aria-label='Cite: paragraph 1']", 6));
    browser.press(Keys.ENTER);
    WebElement box = browser.await("dialog.cite-box[open]");
    assertTrue(box.getText().contains("sec. 1.1, para. 1, p. "), box.getText());
    browser.press(Keys.ESCAPE);
    assertEquals(List.of(), browser.violations());
    browser.find("#sec_1-1 > .head > a.cite").click();
    assertTrue(browser.await("dialog.cite-box[open]").getText().contains("sec. 1.1, p. "));
    browser.press(Keys.ESCAPE);
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
  void wordsSelectedInSeveralParagraphsAreCitedAsARun() {
    open("sec_1.html");
    browser.run(
        "const text = i => document.querySelector(i + ' p').firstChild;"
            + "getSelection().setBaseAndExtent(text('#sec_1__para_1'), 4,"
            + "  text('#sec_1__para_2'), 10);");
    browser.await(".cite-selection").click();
    WebElement box = browser.await("dialog.cite-box[open]");
    assertEquals("1 ¶1–2, p. 1", box.findElement(css(".cite-place")).getText());
    assertTrue(box.getText().contains("sec. 1, paras. 1–2, p. 1"), box.getText());
    assertTrue(box.getText().contains("§ 1, ¶¶ 1–2, at 1"), box.getText());
    String link = box.findElement(css(".cite-words-link")).getAttribute("href");
    assertTrue(
        link.endsWith("#sec_1__para_1:~:text=Member%20States%20will%20observe,They%20thank"), link);
    browser.press(Keys.ESCAPE);
  }

  @Test
  void wordsSelectedInSeveralSectionsAreCitedFromTheFirstToTheLast() {
    open("text.html");
    browser.run(
        "const text = i => document.querySelector(i + ' p').firstChild;"
            + "getSelection().setBaseAndExtent(text('#rec_1'), 0,"
            + "  text('#sec_1-1__para_2'), 10);");
    browser.await(".cite-selection").click();
    WebElement box = browser.await("dialog.cite-box[open]");
    String place = box.findElement(css(".cite-place")).getText();
    assertTrue(place.matches("preamble.* – 1\\.1 ¶2, pp\\. 1–\\d+"), place);
    assertTrue(box.getText().contains(" – sec. 1.1, para. 2, pp. 1–"), box.getText());
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
    try (Host host = Host.of(site.root().getParent().getParent())) {
      String base = host.address() + "some/folder/";
      browser.open(base + "entries/harbour-secretariat.html");
      browser.find("#search").sendKeys("fog");
      browser.await("#results a").click();
      assertTrue(browser.address().startsWith(base), browser.address());
      assertEquals("Engross Serif", font());
    }
  }

  @Test
  void thePageForWhatIsMissingIsWholeAtAnyDepth() throws IOException {
    try (Host host = Host.of(site.root(), "harbours/")) {
      browser.open(host.address() + "no/such/page.html");
      assertEquals("Engross Serif", font());
      assertEquals(List.of(), browser.violations());
      browser.dark(true);
      browser.size(360, 800);
      assertEquals(List.of(), browser.violations("color-contrast"));
      browser.open(browser.find("main a").getAttribute("href"));
      assertEquals(host.address() + "index.html", browser.address());
      assertTrue(browser.find("#contents").isDisplayed());
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

package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a reader may choose: colours, size, keys. */
class ReadersChoiceTest {
  private static final String DARK = "rgb(22, 24, 27)";

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
  void forget() {
    browser.run("localStorage.clear()");
    browser.open("about:blank");
    browser.scripts(true);
    browser.dark(false);
    browser.size(1280, 900);
  }

  @Test
  void coloursAndSizeAreKeptFromPageToPageAndNothingMoves() {
    open("sec_1.html");
    browser.find(".tools").click();
    browser.await("dialog [value=dark]").click();
    browser.find("dialog [value='1.3']").click();
    browser.press(Keys.ESCAPE);
    double before = size();
    open("text.html");
    assertEquals(DARK, ground());
    assertEquals(before, size(), 0.01);
    assertEquals(118.75 / 100 * 16 * 1.3, before, 0.01);
    Object moved =
        browser.run(
            "return performance.getEntriesByType('layout-shift')"
                + ".reduce((sum, e) => sum + e.value, 0)");
    assertEquals(0.0, ((Number) moved).doubleValue(), 0.001);
    browser.find(".tools").click();
    assertTrue(browser.await("dialog [value=dark]").isSelected());
    browser.find("dialog [value=device]").click();
    assertFalse(DARK.equals(ground()));
    browser.dark(true);
    assertEquals(DARK, ground());
  }

  @Test
  void onPaperAPageIsBlackOnWhiteWhateverWasChosen() {
    open("sec_1.html");
    browser.run("engrossChoice('colours', 'dark')");
    browser.paper(true);
    assertEquals("rgb(255, 255, 255)", ground());
    assertEquals(
        "light", browser.run("return getComputedStyle(document.documentElement).colorScheme"));
    browser.paper(false);
  }

  @Test
  void singleKeysMoveCiteAndHelpUntilTheyAreTurnedOff() {
    open("sec_1.html#sec_1__para_1");
    browser.press("c");
    String cited = browser.await("dialog.cite-box[open]").getText();
    assertTrue(cited.contains("sec. 1, para. 1, p. 1"), cited);
    browser.press("n", Keys.ESCAPE);
    browser.await("body:not(:has(dialog[open]))");
    browser.press("n");
    browser.await("#conclusions");
    browser.await(".tools");
    browser.press("p");
    browser.await("#sec_1__para_1");
    browser.await(".tools");
    browser.press("/", "?");
    assertEquals("?", browser.find("#search").getAttribute("value"));
    browser.run("document.activeElement.blur()");
    browser.press("?");
    browser.await("dialog.tools-box[open] [type=checkbox]").click();
    browser.press(Keys.ESCAPE);
    browser.await("body:not(:has(dialog[open]))");
    browser.press("n", "?", "c");
    assertEquals(0, browser.all("dialog").size());
    assertTrue(browser.address().contains("sec_1.html"), browser.address());
    browser.find(".tools").click();
    assertFalse(browser.await("dialog [type=checkbox]").isSelected());
  }

  @Test
  void theKeyboardReachesTheBoxAndComesBackFromIt() {
    open("about.html");
    assertTrue(browser.tabTo(".tools", 20));
    browser.press(Keys.ENTER);
    browser.await("dialog.tools-box[open]");
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertEquals(DARK, ground());
    browser.press(Keys.ESCAPE);
    assertEquals(true, browser.run("return document.activeElement.matches('.tools')"));
  }

  @Test
  void axeFindsNothingInWhatTheScriptOpens() {
    for (boolean dark : List.of(false, true)) {
      for (int width : List.of(1280, 360)) {
        browser.dark(dark);
        browser.size(width, 800);
        open("about.html");
        open("sec_1.html#sec_1__para_2");
        browser.press("?");
        browser.await("dialog.tools-box[open]");
        assertEquals(List.of(), browser.violations(), "display and keys");
        browser.press(Keys.ESCAPE);
        browser.press("c");
        browser.await("dialog.cite-box[open] .citation");
        browser.run("document.querySelector('dialog details').open = true");
        assertEquals(List.of(), browser.violations(), "citations");
        browser.press(Keys.ESCAPE);
        browser.find("#search").sendKeys("harbour");
        browser.await("#results a");
        assertEquals(List.of(), browser.violations(), "search");
      }
    }
  }

  @Test
  void withoutScriptThereIsNothingToPress() {
    browser.scripts(false);
    open("sec_1.html");
    assertFalse(browser.find(".tools").isDisplayed());
  }

  private static double size() {
    Object size =
        browser.run("return parseFloat(getComputedStyle(document.documentElement).fontSize)");
    return ((Number) size).doubleValue();
  }

  private static Object ground() {
    return browser.run("return getComputedStyle(document.body).backgroundColor");
  }

  private static void open(String page) {
    browser.open(site.root().toUri() + page);
  }
}

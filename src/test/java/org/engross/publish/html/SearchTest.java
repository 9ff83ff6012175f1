package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader may type into the search: words, phrases, places; in several languages. */
class SearchTest {
  @TempDir static Path folder;
  private static Browser browser;
  private static PublishedSite site;

  @BeforeAll
  static void start() {
    site = PublishedSite.declaration();
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void wordsInQuotationMarksAreFoundAsTheyStand() {
    open(site.root(), "sec_1.html");
    assertEquals(List.of("1 ¶1, p. 1"), found("\"in any weather\""));
    assertEquals(List.of(), found("“weather in any”"));
    assertEquals(List.of(), found("\"member state\""));
    assertTrue(found("member state").size() > 2);
  }

  @Test
  void aPlaceThatIsTypedIsTheFirstToBeFound() {
    open(site.root(), "sec_1.html");
    for (String query : List.of("1.1 ¶2", "§ 1.1 ¶ 2", "section 1.1, para. 2", "sec 1.1 para 2")) {
      assertEquals("sec_1.html#sec_1-1__para_2", first(query), query);
    }
    assertEquals("sec_1.html#sec_1-2", first("1.2"));
    assertEquals("sec_1.html#sec_1__para_2", first("¶2"));
    assertEquals("preamble.html#rec_2", first("recital 2"));
    for (String query : List.of("p. 2", "p2", "page 2")) {
      assertEquals("sec_1.html#page_2", first(query), query);
    }
    type("p. 2");
    browser.await("#results a");
    browser.press(Keys.ENTER);
    assertTrue(browser.address().endsWith("sec_1.html#page_2"), browser.address());
  }

  @Test
  void allWordsFoundAreSetOff() {
    open(site.root(), "sec_1.html");
    type("quiet harbours");
    browser.await("#results b");
    List<String> bold =
        browser.all("#results li:first-child b").stream().map(e -> e.getText()).toList();
    assertTrue(bold.size() > 1, bold.toString());
  }

  @Test
  void russianFormsMeetAndLettersAreFolded() throws IOException {
    publish(
        "ru", "Статья 1", "Государства-участники развивают сотрудничество. Всё решает Совещание.");
    assertEquals(List.of("ст. 1 ¶1"), found("сотрудничества"));
    assertEquals(List.of("ст. 1 ¶1"), found("все государствами"));
    assertTrue(first("ст. 1").endsWith("#art_1__para_1"));
    assertTrue(first("Статья 1").endsWith("#art_1__para_1"));
  }

  @Test
  void germanAndFrenchFormsMeet() throws IOException {
    publish("de", "Artikel 1", "Die Vertragsparteien fördern die Größe ihrer Häfen.");
    assertEquals(List.of("Art. 1 ¶1"), found("vertragspartei hafen grosse"));
    publish(
        "fr", "Article 1", "Les Parties s'engagent à développer leurs coopérations régionales.");
    assertEquals(List.of("art. 1 ¶1"), found("cooperation regionale"));
  }

  @Test
  void arabicIsFoundWithoutItsArticleAndChineseByItsSigns() throws IOException {
    publish("ar", "المادة 1", "تعمل الدول الأعضاء على توثيق الصلات بينها.");
    assertEquals(List.of("المادة 1 ¶1"), found("دول اعضاء"));
    publish("zh", "第一条", "中华人民共和国的一切权力属于人民。");
    assertEquals(List.of("第1条 ¶1"), found("权力"));
    assertEquals(List.of("第1条 ¶1"), found("\"属于人民\""));
    assertEquals(List.of(), found("\"人民属于\""));
    assertTrue(first("第1条").endsWith("#art_1__para_1"));
  }

  private static void publish(String language, String head, String text) throws IOException {
    Draft draft = Drafts.draft(Drafts.article(1, head, ""), Drafts.para(text));
    Path root = folder.resolve(language);
    PublishedSite.publish(
        Works.work(draft, Works.metadata(language, language, ""), 0, Map.of()), root);
    open(root, "art_1.html");
  }

  private static void open(Path root, String page) {
    browser.open(root.resolve(page).toUri().toString());
  }

  private static void type(String query) {
    WebElement input = browser.find("#search");
    browser.run(
        "arguments[0].value = ''; document.getElementById('search-status').textContent = ''",
        input);
    input.sendKeys(query);
    browser.await("#search-status");
  }

  /** The locators of the paragraphs and heads found. */
  private static List<String> found(String query) {
    type(query);
    String places =
        "return [...document.querySelectorAll('#results a')]"
            + ".filter(a => a.hash).map(a => a.querySelector('.where').textContent)";
    return ((List<?>) browser.run(places)).stream().map(String::valueOf).toList();
  }

  /** Where the first result leads. */
  private static String first(String query) {
    type(query);
    return String.valueOf(
        browser.run("return document.querySelector('#results a').getAttribute('href')"));
  }
}

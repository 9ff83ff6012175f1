package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.engross.publish.Folder;
import org.engross.publish.Work;
import org.engross.recognise.Recogniser;
import org.engross.register.Register;
import org.engross.settings.EarlierAddresses;
import org.engross.settings.PageSettings;
import org.engross.settings.Settings;
import org.engross.source.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of page that not every edition has, under axe: light and dark, wide and narrow. */
class MoreKindsOfPageTest {
  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void plain() {
    browser.dark(false);
    browser.size(1280, 900);
  }

  @Test
  void editionsAndTheirChanges() throws IOException {
    Path root = folder.resolve("editions");
    Settings settings =
        new Settings(
            Works.metadata("harbours", "en", Works.BASE),
            PageSettings.DEFAULT,
            Map.of(),
            List.of(),
            new EarlierAddresses(
                List.of(),
                List.of(new EarlierAddresses.Version("0", "2019-06-01", Works.BASE + "v/0/"))));
    Work work = Works.declaration();
    Work kept =
        new Work(
            settings,
            work.source(),
            work.ledger(),
            work.draft(),
            "",
            work.edition(),
            work.index(),
            work.composition(),
            Register.EMPTY);
    new HtmlPublication().publish(kept, new Folder(root));
    assertClean(root, "versions.html");
    browser.open(root.resolve("versions.html").toUri().toString());
    List<String> lines = browser.all(".timeline li").stream().map(line -> line.getText()).toList();
    assertEquals(List.of("Edition 1, 15 January 2020", "Edition 0, 1 June 2019"), lines);
    new HomePage(List.of()).write(List.of(), new Folder(folder.resolve("home")));
    assertClean(folder.resolve("home"), "index.html");
  }

  @Test
  void textFromRightToLeftAndChinese() throws IOException {
    Draft arabic =
        Drafts.draft(
            Drafts.section("1.", "المرافئ"),
            Drafts.para("تحافظ الدول على هدوء المرافئ."),
            Drafts.point(1, "(أ)", "في الضباب؛"),
            Drafts.table(1, "إشارة|معنى", "طويلة|أنا هنا"));
    Draft chinese = Drafts.draft(Drafts.section("1.", "港口"), Drafts.para("各成员国保持港口安静。"));
    Path ar = publish("ar", arabic);
    assertClean(ar, "index.html", "sec_1.html", "text.html", "about.html", "cite/sec_1.html");
    assertClean(publish("zh", chinese), "index.html", "sec_1.html", "text.html");
    plain();
    browser.open(ar.resolve("sec_1.html").toUri().toString());
    Object left = browser.run("return document.querySelector('.num').getBoundingClientRect().left");
    Object right =
        browser.run("return document.querySelector('.body').getBoundingClientRect().right");
    assertTrue(
        ((Number) left).doubleValue() >= ((Number) right).doubleValue() - 1,
        "numbers stand on the right");
  }

  @Test
  void twoLanguagesSideBySide() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/kinds/bilingual-fr-en.txt"));
    Draft draft = Recogniser.recognise(SourceText.of("text.txt", text), "", Map.of()).draft();
    assertClean(publish("fr", draft), "parallel.html", "index.html", "art_3.html");
  }

  private static Path publish(String language, Draft draft) throws IOException {
    Path root = folder.resolve(language);
    Work work = Works.work(draft, Works.metadata(language, language, ""), 0, Map.of());
    new HtmlPublication().publish(work, new Folder(root));
    return root;
  }

  private static void assertClean(Path root, String... pages) {
    List<String> found = new ArrayList<>();
    for (String page : pages) {
      assertTrue(Files.exists(root.resolve(page)), page);
      for (boolean dark : List.of(false, true)) {
        browser.dark(dark);
        for (int width : List.of(1280, 360)) {
          browser.size(width, 800);
          browser.open(root.resolve(page).toUri().toString());
          String how = page + (dark ? " dark " : " light ") + width + ": ";
          browser.violations().forEach(violation -> found.add(how + violation));
          Object lost = browser.run("return document.documentElement.scrollWidth - innerWidth");
          assertTrue(((Number) lost).intValue() <= 0, how + "wider by " + lost);
        }
      }
    }
    assertEquals(List.of(), found);
  }
}

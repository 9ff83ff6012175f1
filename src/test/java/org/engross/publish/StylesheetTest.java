package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  /** Letters of every font, and of the scripts that have rules of their own. */
  private static final String EVERY = "Łódź Ḥijāz Қазақстан Ωμέγα ἀρχή 宪法 한국 かな ميثاق";

  private static final Path ASSETS = Path.of("site/resources/assets");

  @Test
  void anEditionKeepsTheFontsItsLettersNeed() throws IOException {
    assertEquals(
        List.of("regular-latin.woff2", "italic-latin.woff2", "semibold-latin.woff2"),
        of("Straße, § 3").fonts());
    List<String> russian = of("Декларация ШОС").fonts();
    assertTrue(russian.contains("regular-cyrillic.woff2"), russian.toString());
    assertFalse(russian.contains("regular-cyrillic-ext.woff2"), "no letters of other languages");
    assertTrue(of("Қазақстан, тоҷикӣ").fonts().contains("italic-cyrillic-ext.woff2"));
    assertTrue(of("Łódź").fonts().contains("regular-latin-ext.woff2"));
    assertEquals(List.of(), of("中华人民共和国").fonts());
  }

  @Test
  void theStylesheetIsSmallForEveryEdition() throws IOException {
    for (String letters : List.of("Straße", "Łódź", "Декларация", "Қазақстан", EVERY)) {
      int size = of(letters).text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      assertTrue(size < 20_000, letters + ": " + size);
    }
  }

  @Test
  void rulesForAScriptAreKeptWhereItIsUsed() throws IOException {
    assertFalse(of("Straße").text().contains("Noto Serif CJK"), "no Chinese");
    assertTrue(of("宪法").text().contains("Noto Serif CJK SC"), "Chinese");
    assertFalse(of("宪法").text().contains("Noto Naskh Arabic"), "no Arabic");
    assertTrue(of("ميثاق").text().contains("letter-spacing:0"), "Arabic letters join");
  }

  @Test
  void everyFontTheStylesheetNamesIsThereAndNoOther() throws IOException {
    String css = Files.readString(ASSETS.resolve("style.css"));
    Letters all = new Letters();
    all.see("a Ā я ѣ ω");
    List<String> named = Stylesheet.of(css, all).fonts();
    try (var files = Files.list(ASSETS.resolve("fonts"))) {
      List<String> there =
          files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".woff2")).toList();
      assertEquals(there.stream().sorted().toList(), named.stream().sorted().toList());
    }
  }

  @Test
  void commentsAndIndentationAreLeftOutAndTheRulesStay() {
    String css =
        "/* Why */\n"
            + ".a { color: red; b-c: d }\n"
            + "@media (min-width: 76rem) {\n"
            + "  .x:hover { e: f; }\n"
            + "}\n";
    String compact = Stylesheet.of(css, new Letters()).text();
    assertEquals(".a{color:red;b-c:d}@media (min-width:76rem){.x:hover{e:f}}", compact);
  }

  private static Stylesheet of(String letters) throws IOException {
    Letters seen = new Letters();
    seen.see(letters);
    return Stylesheet.of(Files.readString(ASSETS.resolve("style.css")), seen);
  }
}

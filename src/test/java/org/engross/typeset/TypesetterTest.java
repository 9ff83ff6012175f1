package org.engross.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.engross.settings.PageSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first edition's text in pages of the common format. */
class TypesetterTest {
  private static TypesettingInput input;
  private static Composition composition;

  @BeforeAll
  static void typeset() throws IOException {
    input = Texts.declaration(PageSettings.DEFAULT);
    composition = new Typesetter().typeset(input).value();
  }

  @Test
  void everyCharacterIsSetOnceInReadingOrder() {
    assertEquals(List.of(), Invariants.differences(composition, input.edition()));
  }

  @Test
  void everyLinkHasATarget() {
    assertEquals(List.of(), Invariants.brokenLinks(composition));
  }

  @Test
  void everyRunHasItsTag() {
    assertEquals(List.of(), Invariants.brokenTags(composition));
  }

  @Test
  void nothingReachesBeyondThePage() {
    assertEquals(List.of(), Invariants.overfull(composition));
  }

  @Test
  void pageMapIsExact() {
    assertEquals(List.of(), Invariants.misplacedUnits(composition, input.edition()));
  }

  @Test
  void frontMatterHasRomanNumbersAndTheTextBeginsWithOne() {
    assertEquals("i", composition.pages().get(0).label());
    PageMap.PageStart first = composition.pageMap().starts().get(0);
    assertEquals("1", first.label());
    assertEquals(1, first.physical() % 2);
    assertEquals(0, first.offset());
    assertEquals(composition.pages().size(), composition.pageMap().labels().size());
  }

  @Test
  void outlineIsTheContents() {
    List<String> heads =
        composition.outline().stream().map(Composition.OutlineEntry::title).toList();
    assertTrue(heads.contains("3. Security"), heads.toString());
    Composition.OutlineEntry security = composition.outline().get(heads.indexOf("3. Security"));
    assertEquals("3.1. Afghanistan and regional security", security.children().get(0).title());
  }

  @Test
  void contentsListWhatIsCitedByItsKind() {
    List<String> heads =
        composition.outline().stream().map(Composition.OutlineEntry::title).toList();
    assertEquals("Preamble", heads.get(0));
    assertTrue(heads.contains("Signatures"), heads.toString());
    String contents = Invariants.textOf(composition.pages().get(2));
    assertTrue(contents.matches("(?s).*Preamble\\s*1\\D.*"), contents);
  }

  @Test
  void everyPageOfTheTextIsANamedDestination() {
    List<String> anchors =
        composition.pages().stream()
            .flatMap(page -> page.items().stream())
            .filter(Placed.Anchor.class::isInstance)
            .map(item -> ((Placed.Anchor) item).id())
            .toList();
    composition.pageMap().starts().forEach(start -> assertTrue(anchors.contains(start.id())));
  }
}

package org.engross.typeset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.engross.problem.Code;
import org.engross.settings.PageSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the pages of every text, in every format. */
class CorpusPagesTest {
  private static final List<String> SETTINGS =
      List.of("a4 11", "a4 12", "a5 10", "letter 12", "170x240 11", "a4 16");

  @ParameterizedTest
  @CsvSource({
    "un-charter-en-nl.md, en",
    "constitution-fr-1958.txt, fr",
    "g20-bali-2022.md, en",
    "unga-res-78-272-raw.txt, en",
    "new-atlantic-charter-2021.md, en-US",
    "udhr-hardwrapped-truncated.md, en",
  })
  void pagesAreSound(String name, String language) throws IOException {
    for (String setting : SETTINGS) {
      check(Texts.corpus(name, language, page(setting)), name + " " + setting);
    }
  }

  @Test
  void declarationIsSoundInEveryFormat() throws IOException {
    for (String setting : SETTINGS) {
      check(Texts.declaration(page(setting)), "Declaration " + setting);
    }
  }

  @Test
  void conventionIsSoundInEveryFormat() {
    for (String setting : SETTINGS) {
      check(Convention.input(page(setting)), "Convention " + setting);
    }
  }

  private static void check(TypesettingInput input, String what) {
    var result = new Typesetter().typeset(input);
    Composition composition = result.value();
    assertAll(
        what,
        () -> assertEquals(List.of(), Invariants.differences(composition, input.edition())),
        () -> assertEquals(List.of(), Invariants.badBreaks(composition)),
        () -> assertEquals(List.of(), Invariants.dividedHeads(composition)),
        () -> assertEquals(List.of(), Invariants.brokenLinks(composition)),
        () -> assertEquals(List.of(), Invariants.brokenTags(composition)),
        () -> assertEquals(List.of(), Invariants.overfull(composition)),
        () -> assertEquals(List.of(), Invariants.misplacedUnits(composition, input.edition())),
        () -> assertTrue(result.problems().stream().noneMatch(p -> p.code() == Code.T005)),
        () -> assertEquals(List.of(), Invariants.dividedAtFoot(composition), "divided words"),
        () ->
            assertTrue(fewUnequal(composition), Invariants.unequalSpreads(composition)::toString));
  }

  /**
   * Where a page has no white to open, or unbreakable heads follow, its neighbour may be deeper.
   */
  private static boolean fewUnequal(Composition composition) {
    return Invariants.unequalSpreads(composition).size() <= 1 + composition.pages().size() / 50;
  }

  private static PageSettings page(String setting) {
    String[] parts = setting.split(" ");
    return new PageSettings(parts[0], Integer.parseInt(parts[1]), "ua1", List.of(), List.of());
  }
}

package org.engross.typeset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.engross.problem.Code;
import org.engross.settings.PageSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the pages of every text, in every format. */
class CorpusPagesTest {
  @ParameterizedTest
  @CsvSource({
    "un-charter-en-nl.md, en, a4, 12",
    "constitution-fr-1958.txt, fr, a5, 11",
    "g20-bali-2022.md, en, 170x240, 10",
    "unga-res-78-272-raw.txt, en, letter, 14",
    "new-atlantic-charter-2021.md, en-US, a4, 16",
    "udhr-hardwrapped-truncated.md, en, a5, 10",
  })
  void pagesAreSound(String name, String language, String format, int size) throws IOException {
    check(Texts.corpus(name, language, page(format, size)));
  }

  @ParameterizedTest
  @CsvSource({"a4, 12", "a5, 14", "170x240, 11", "letter, 10", "a4, 16"})
  void declarationIsSoundInEveryFormat(String format, int size) throws IOException {
    check(Texts.declaration(page(format, size)));
  }

  @ParameterizedTest
  @CsvSource({"a4, 12", "a5, 11", "170x240, 14"})
  void conventionIsSoundInEveryFormat(String format, int size) {
    check(Convention.input(page(format, size)));
  }

  private static void check(TypesettingInput input) {
    var result = new Typesetter().typeset(input);
    Composition composition = result.value();
    assertAll(
        () -> assertEquals(List.of(), Invariants.differences(composition, input.edition())),
        () -> assertEquals(List.of(), Invariants.badBreaks(composition)),
        () -> assertEquals(List.of(), Invariants.brokenLinks(composition)),
        () -> assertEquals(List.of(), Invariants.brokenTags(composition)),
        () -> assertEquals(List.of(), Invariants.overfull(composition)),
        () -> assertEquals(List.of(), Invariants.misplacedUnits(composition, input.edition())),
        () -> assertTrue(result.problems().stream().noneMatch(p -> p.code() == Code.T005)),
        () -> assertTrue(fewDivided(composition), "words divided over two pages"));
  }

  /** A divided word at the foot is dear, not forbidden: one page in thirty at the most. */
  private static boolean fewDivided(Composition composition) {
    return Invariants.dividedAtFoot(composition).size() <= 1 + composition.pages().size() / 30;
  }

  private static PageSettings page(String format, int size) {
    return new PageSettings(format, size, "ua1", List.of(), List.of());
  }
}

package org.engross.typeset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.problem.Code;
import org.engross.settings.PageSettings;

/** Sets an edition and asks all that must hold of its pages. */
final class SoundPages {
  private SoundPages() {}

  /** Settings written as "a5 10". */
  static PageSettings page(String setting) {
    String[] parts = setting.split(" ");
    return new PageSettings(parts[0], Integer.parseInt(parts[1]), "ua1", List.of(), List.of());
  }

  /** Everything, and that facing pages end equally deep. */
  static void checkLong(TypesettingInput input, String what) {
    Composition composition = check(input, what);
    assertEquals(List.of(), Invariants.unequalSpreads(composition), what);
  }

  /** Everything, where one pair of pages may be unequal: a stack of heads is not parted for it. */
  static void checkShort(TypesettingInput input, String what) {
    Composition composition = check(input, what);
    List<String> unequal = Invariants.unequalSpreads(composition);
    assertTrue(unequal.size() <= 1, () -> what + unequal);
  }

  /** All but the depth of facing pages. */
  static Composition check(TypesettingInput input, String what) {
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
        () -> assertEquals(List.of(), Invariants.withoutGlyph(composition)),
        () -> assertEquals(List.of(), Lines.tooLong(composition, input.page())),
        () -> assertEquals(List.of(), Lines.ladders(composition)),
        () -> assertEquals(List.of(), Lines.dividedCells(composition)),
        () -> assertEquals(List.of(), Invariants.misplacedUnits(composition, input.edition())),
        () -> assertTrue(result.problems().stream().noneMatch(p -> p.code() == Code.T005)),
        () -> assertEquals(List.of(), Invariants.dividedAtFoot(composition), "divided words"));
    return composition;
  }
}

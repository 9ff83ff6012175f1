package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The finder against lists of mentions made by hand; see reference/README.md. */
class ReferenceTest {
  /** F1 that no text may fall below, with the common file and by rule alone. */
  private static final double COMMON = 0.92;

  private static final double RULE = 0.91;

  /** At most one finding in twenty may be wrong; short lists are forgiven one. */
  private static final double RIGHT = 0.95;

  @Test
  void declarationWithItsAuthorities() throws IOException {
    var text = ReferenceTexts.of("dushanbe-declaration");
    Index index = text.index(ReferenceTexts.own());
    for (EntityKind kind : ReferenceFigures.KINDS) {
      ReferenceScore score = text.score();
      var counts = score.of(index, kind);
      assertTrue(counts.f1() >= 0.98 && counts.headingShare() >= 0.98, () -> tell(counts, score));
    }
  }

  @TestFactory
  List<DynamicTest> namesWithTheCommonFileAndByRuleAlone() {
    List<DynamicTest> tests = new ArrayList<>();
    for (var text : ReferenceTexts.ALL) {
      tests.add(
          DynamicTest.dynamicTest(
              text.name() + ", common file", () -> check(text, Authorities.common(), COMMON)));
      tests.add(
          DynamicTest.dynamicTest(
              text.name() + ", rule alone", () -> check(text, Authorities.none(), RULE)));
    }
    return tests;
  }

  @Test
  void figuresInTheDocumentsAreThoseMeasured() throws IOException {
    assertEquals(
        ReferenceFigures.table(),
        Files.readString(ReferenceFigures.PAGE),
        "Write docs/index-figures.md anew with the main method of ReferenceFigures and the word"
            + " \"write\"");
  }

  private static void check(ReferenceTexts.Text text, Authorities names, double floor)
      throws IOException {
    Index index = text.index(names);
    for (EntityKind kind : ReferenceFigures.KINDS) {
      ReferenceScore score = text.score();
      var counts = score.of(index, kind);
      boolean right = counts.precision() >= RIGHT || counts.wrong() <= 1;
      assertTrue(counts.f1() >= floor && right, () -> kind + " " + tell(counts, score));
    }
  }

  private static String tell(ReferenceScore.Counts counts, ReferenceScore score) {
    return counts + "\n" + String.join("\n", score.faults());
  }
}

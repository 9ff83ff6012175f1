package org.engross.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.typeset.Placed;
import org.engross.typeset.Tag;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Style;
import org.engross.typeset.page.FlowLine.Position;
import org.junit.jupiter.api.Test;

/** Which page ends are told of as divided words (T006). */
class DividedWordsTest {
  private static final PageCosts COSTS = PageCosts.STANDARD;

  @Test
  void pageThatEndsInAHyphenIsNamedByTheFirstCharacterOfItsLastLine() {
    List<FlowLine> lines = List.of(line("The substance is me", 0), line("thyl\u00AD", 19));
    assertEquals(List.of(new Position("p1", 19)), divided(lines));
  }

  @Test
  void rowOfATableIsNoDividedWord() {
    assertEquals(List.of(), divided(List.of(line("Aldra", 0), line("Brenn", 5))));
  }

  /** The page ends after the last of the lines, with more of the block to come. */
  private static List<Position> divided(List<FlowLine> lines) {
    List<FlowLine> all = new java.util.ArrayList<>(lines);
    all.add(line("and more", 40));
    List<FlowBlock> flow = List.of(FlowBlock.of(0, "", all));
    PagePlan first = new PagePlan(List.of(new PagePlan.Part(0, 0, 0, lines.size())));
    PagePlan second = new PagePlan(List.of(new PagePlan.Part(0, 0, lines.size(), all.size())));
    return DividedWords.of(List.of(first, second), flow, COSTS);
  }

  private static FlowLine line(String words, int offset) {
    Face face = Faces.builtIn().face(Style.of(Cut.REGULAR, 10_000));
    Placed run =
        new Placed.Run(Tag.ARTIFACT, face, 10_000, 0, 0, 1000, face.shape(words, Features.NONE));
    List<Position> positions = List.of(new Position("p1", offset));
    return new FlowLine(10, COSTS.hyphen(), List.of(run), positions, List.of());
  }
}

package org.engross.typeset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.problem.Checked;
import org.engross.settings.PageSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of a Chinese text in a face that the edition brings along. */
class ChinesePagesTest {
  private static final String NOT_FIRST = "、。，；：！？）》」』】〉”’";
  private static final String NOT_LAST = "（《「『【〈“‘";

  @ParameterizedTest
  @CsvSource({"a4, 12", "a5, 10", "170x240, 11", "a4, 16"})
  void pagesAreSound(String format, int size) throws IOException {
    PageSettings page = new PageSettings(format, size, "ua1", List.of(), List.of());
    TypesettingInput input = Texts.chinese(page);
    Checked<Composition> set = new Typesetter().typeset(input);
    Composition composition = set.value();
    assertAll(
        () -> assertEquals(List.of(), set.problems()),
        () -> assertEquals(List.of(), Invariants.differences(composition, input.edition())),
        () -> assertEquals(List.of(), Invariants.badBreaks(composition)),
        () -> assertEquals(List.of(), Invariants.brokenLinks(composition)),
        () -> assertEquals(List.of(), Invariants.overfull(composition)),
        () -> assertEquals(List.of(), Invariants.misplacedUnits(composition, input.edition())),
        () -> assertEquals(List.of(), signsAtTheWrongEnd(composition)));
  }

  /** No line begins with a closing sign or ends with an opening one. */
  private static List<String> signsAtTheWrongEnd(Composition composition) {
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    for (Page page : composition.pages()) {
      for (String line : lines(page)) {
        lines++;
        boolean first = NOT_FIRST.indexOf(line.charAt(0)) >= 0;
        boolean last = NOT_LAST.indexOf(line.charAt(line.length() - 1)) >= 0;
        if (first || last) {
          wrong.add(page.label() + ": " + line);
        }
      }
    }
    assertTrue(lines > 600, "lines: " + lines);
    return wrong;
  }

  /** The text of a page line by line; what stands in the margin begins a line of its own. */
  private static List<String> lines(Page page) {
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    for (Placed item : page.items()) {
      if (item instanceof Placed.Run run && run.tag() != Tag.ARTIFACT) {
        StringBuilder line = lines.computeIfAbsent(-run.y(), y -> new StringBuilder());
        run.glyphs().forEach(glyph -> line.append(glyph.text()));
      }
    }
    return lines.values().stream()
        .map(l -> l.toString().strip())
        .filter(l -> !l.isEmpty())
        .toList();
  }
}

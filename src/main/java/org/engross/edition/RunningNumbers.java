package org.engross.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.Para;
import org.engross.draft.ParagraphKind;

/**
 * Tells whether the paragraphs of a text are numbered through all of it, as in communiqués and
 * resolutions: then {@code para_12} needs no division before it.
 */
final class RunningNumbers {
  private final Map<Optional<Branch>, Boolean> through = new java.util.HashMap<>();

  RunningNumbers(List<Branch> all, DivisionNames names) {
    Map<Optional<Branch>, List<Run>> runs = new java.util.LinkedHashMap<>();
    for (Branch branch : all) {
      List<Integer> numbers = names.isComponent(branch) ? List.of() : printed(branch);
      if (!numbers.isEmpty()) {
        runs.computeIfAbsent(names.componentOf(branch), c -> new ArrayList<>())
            .add(new Run(branch, numbers));
      }
    }
    runs.forEach((component, list) -> through.put(component, isThrough(list)));
  }

  /** Whether the numbered paragraphs of a component are numbered through it. */
  boolean in(Optional<Branch> component) {
    return through.getOrDefault(component, false);
  }

  private record Run(Branch branch, List<Integer> numbers) {}

  private static boolean isThrough(List<Run> runs) {
    if (runs.size() == 1) {
      return runs.get(0).branch().number.isEmpty();
    }
    int goingOn = 0;
    for (int i = 1; i < runs.size(); i++) {
      List<Integer> before = runs.get(i - 1).numbers();
      boolean higher = runs.get(i).numbers().get(0) > before.get(before.size() - 1);
      goingOn += higher ? 1 : 0;
    }
    return goingOn * 10 >= (runs.size() - 1) * 9;
  }

  private static List<Integer> printed(Branch branch) {
    boolean apart = branch.kind() == DivisionKind.PREAMBLE || branch.kind() == DivisionKind.FRONT;
    List<Integer> numbers = new ArrayList<>();
    for (DraftBlock block : apart ? List.<DraftBlock>of() : branch.blocks) {
      if (block instanceof Para para
          && para.depth() == 0
          && para.kind() == ParagraphKind.PARAGRAPH) {
        PrintedNumber.ofParagraph(para.label().string())
            .flatMap(PrintedNumber::plain)
            .ifPresent(numbers::add);
      }
    }
    return numbers;
  }
}

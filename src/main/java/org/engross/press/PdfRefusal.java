package org.engross.press;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.problem.Severity;

/**
 * Decides whether an edition goes without its PDF. A text that no typeface at hand can set, or
 * whose script cannot be set rightly, is published in every other format; a wrong PDF is never
 * made.
 */
final class PdfRefusal {
  private static final Set<Code> REFUSALS = Set.of(Code.T001, Code.T002);
  private static final int SHOWN = 5;

  private PdfRefusal() {}

  /** Whether typesetting met something it must not print. */
  static boolean isIn(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> REFUSALS.contains(problem.code()));
  }

  /**
   * The problems as the editor should see them: the first few refusals as warnings, then how many
   * more there are, then the rest.
   */
  static List<Problem> told(List<Problem> problems) {
    List<Problem> told = new ArrayList<>();
    Set<String> messages = new LinkedHashSet<>();
    Problem last = null;
    for (Problem problem : problems) {
      if (!REFUSALS.contains(problem.code())) {
        told.add(problem);
      } else if (messages.add(problem.message()) && messages.size() <= SHOWN) {
        told.add(warning(problem, problem.message() + " This edition has no PDF."));
        last = problem;
      }
    }
    if (messages.size() > SHOWN && last != null) {
      int more = messages.size() - SHOWN;
      told.add(warning(last, "The same is true of " + more + " other characters or scripts."));
    }
    return told;
  }

  private static Problem warning(Problem problem, String message) {
    return new Problem(problem.code(), Severity.WARNING, problem.place(), message, problem.hint());
  }
}

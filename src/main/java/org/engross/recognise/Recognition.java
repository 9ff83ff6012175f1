package org.engross.recognise;

import java.util.List;
import org.engross.draft.Draft;
import org.engross.problem.Problem;
import org.engross.source.Ledger;

/**
 * What was recognised in a text.
 *
 * @param language tag of the language it was read in: the one that was given, or the one detected
 * @param explanations why each line was taken for what it was
 */
public record Recognition(
    Draft draft,
    Ledger ledger,
    List<Problem> problems,
    Explanations explanations,
    String language) {
  public Recognition {
    problems = List.copyOf(problems);
  }
}

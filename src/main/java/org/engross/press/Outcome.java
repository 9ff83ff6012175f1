package org.engross.press;

import java.util.List;
import java.util.Optional;
import org.engross.problem.Problem;

/**
 * What came of a job.
 *
 * @param result what was made; empty when an error, or with {@code strict} a warning, stood in the
 *     way
 * @param problems all that was found, in the order of the stages
 */
public record Outcome<T>(Optional<T> result, List<Problem> problems, Timings timings) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  public boolean isDone() {
    return result.isPresent();
  }
}

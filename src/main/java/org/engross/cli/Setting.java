package org.engross.cli;

import java.io.IOException;
import org.engross.press.Job;
import org.engross.press.Outcome;
import org.engross.press.Press;
import org.engross.problem.Severity;
import org.engross.publish.Work;

/** Sets an edition's pages without publishing it, for commands that ask what stands where. */
final class Setting {
  private Setting() {}

  /** What a command does with an edition; gives the exit status. */
  @FunctionalInterface
  interface Question {
    int ask(Work work) throws IOException;
  }

  /** Asks a question of an edition; one that cannot be made is told with its faults. */
  static int of(Job job, Screen screen, Question question) throws IOException {
    Outcome<Work> outcome = new Press(job, screen).set();
    if (outcome.result().isEmpty()) {
      screen.problems(
          job.edition().toString(),
          outcome.problems().stream().filter(p -> p.severity() != Severity.NOTICE).toList());
      return Status.FAULTS;
    }
    return question.ask(outcome.result().get());
  }
}

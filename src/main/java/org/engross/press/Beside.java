package org.engross.press;

import java.util.List;
import org.engross.crew.Begun;
import org.engross.problem.Checked;

/** A stage that runs beside others. */
record Beside<T>(Begun<Done<T>> begun) {
  /**
   * How it ended.
   *
   * @param result with the problems that were found
   * @param times how long it took; none when its result was remembered
   */
  record Done<T>(Checked<T> result, List<Timings.Stage> times) {}
}

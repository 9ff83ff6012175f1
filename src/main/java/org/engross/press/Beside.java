package org.engross.press;

import org.engross.crew.Begun;
import org.engross.problem.Checked;

/** A stage that runs beside others. */
record Beside<T>(Begun<Done<T>> begun) {
  /**
   * How it ended.
   *
   * @param result with the problems that were found
   */
  record Done<T>(Checked<T> result, Timings.Stage time) {}
}

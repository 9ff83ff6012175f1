package org.engross.cli;

import java.io.PrintWriter;
import java.util.List;
import org.engross.press.Progress;
import org.engross.problem.Problem;
import org.engross.problem.Severity;

/**
 * What the person at the command line sees. Results go to the standard output; problems and
 * progress to the error output, progress only where a terminal shows it. Several threads may speak;
 * their lines do not mix.
 */
final class Screen implements Progress {
  private static final String CLEAR_LINE = "\r\u001B[2K";

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private boolean showing;

  Screen(PrintWriter out, PrintWriter err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public synchronized void begins(String stage) {
    if (terminal) {
      err.print(CLEAR_LINE + stage + " …");
      err.flush();
      showing = true;
    }
  }

  @Override
  public void proved(String figures) {
    say("Proved against the source: " + figures);
  }

  /** Takes the progress line away. */
  synchronized void clear() {
    if (showing) {
      err.print(CLEAR_LINE);
      err.flush();
      showing = false;
    }
  }

  /** A line of the result. */
  synchronized void say(String line) {
    clear();
    out.println(line);
    out.flush();
  }

  /** A line that is not part of the result. */
  synchronized void note(String line) {
    clear();
    err.println(line);
    err.flush();
  }

  /** Where in the program something broke. */
  synchronized void trace(Throwable broken) {
    broken.printStackTrace(err);
    err.flush();
  }

  /** Problems, one after another, as a compiler prints them, and how many they are. */
  void problems(String folder, List<Problem> problems) {
    for (Problem problem : problems) {
      note(folder.isEmpty() ? problem.toString() : folder + "/" + problem);
    }
    long errors = count(problems, Severity.ERROR);
    long warnings = count(problems, Severity.WARNING);
    if (errors + warnings > 0) {
      note(number(errors, "error") + ", " + number(warnings, "warning"));
    }
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).count();
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

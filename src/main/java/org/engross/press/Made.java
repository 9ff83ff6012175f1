package org.engross.press;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.problem.Problem;

/**
 * What came of one edition of many.
 *
 * @param name its folder below the folder of all, with "/" between the parts
 * @param problems all that was found; those of an edition that stood already were told when it was
 *     made
 * @param broken what stopped it, where it was neither the text nor what was written about it
 * @param timings of its stages
 */
public record Made(
    String name, Fate fate, List<Problem> problems, Optional<Throwable> broken, Timings timings) {
  public Made {
    problems = List.copyOf(problems);
  }

  /** How it ended. */
  public enum Fate {
    /** It was made. */
    MADE,
    /** It stood there, made from the same inputs, and was left as it is. */
    UNCHANGED,
    /** The text or what was written about it has faults; what stood there before still stands. */
    FAULTY,
    /** The tool or the disk broke; what stood there before still stands. */
    BROKEN
  }

  static Made of(String name, Outcome<?> outcome) {
    Fate fate = outcome.isDone() ? Fate.MADE : Fate.FAULTY;
    return new Made(name, fate, outcome.problems(), Optional.empty(), outcome.timings());
  }

  static Made unchanged(String name) {
    return new Made(name, Fate.UNCHANGED, List.of(), Optional.empty(), Timings.NONE);
  }

  static Made broken(String name, Throwable broken) {
    return new Made(name, Fate.BROKEN, List.of(), Optional.of(broken), Timings.NONE);
  }

  /** Whether the edition is as its inputs ask. */
  public boolean isDone() {
    return fate == Fate.MADE || fate == Fate.UNCHANGED;
  }

  /** A line for people: the name, and what came of it. */
  public String line() {
    String word = fate.name().toLowerCase(Locale.ROOT);
    return name
        + ": "
        + broken
            .map(cause -> word + " (" + cause + "); made alone with --debug it shows where")
            .orElse(word);
  }

  /** How many ended in which way: "2 made, 1 unchanged, 0 failed". */
  public static String summary(List<Made> all) {
    long made = count(all, Fate.MADE);
    long unchanged = count(all, Fate.UNCHANGED);
    long failed = all.size() - made - unchanged;
    return made + " made, " + unchanged + " unchanged, " + failed + " failed";
  }

  private static long count(List<Made> all, Fate fate) {
    return all.stream().filter(one -> one.fate() == fate).count();
  }
}

package org.engross.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.engross.crew.Crew;
import org.engross.problem.Checked;
import org.engross.problem.Problem;
import org.engross.problem.Severity;

/**
 * Runs stages one after another, or one beside others: says which begins, times it, keeps its
 * problems.
 */
final class Steps {
  private final boolean strict;
  private final Progress progress;
  private final Memory memory;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Timings.Stage> timings = new ArrayList<>();

  Steps(boolean strict, Progress progress, Memory memory) {
    this.strict = strict;
    this.progress = progress;
    this.memory = memory;
  }

  /** A stage that gives nothing back. */
  @FunctionalInterface
  interface Act {
    void run() throws IOException;
  }

  /** One stage. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }

  /** All stages, which may stop in the middle. */
  @FunctionalInterface
  interface Line<T> {
    T run() throws IOException, Stopped;
  }

  /** Thrown where a fault of the input keeps the next stage from beginning. */
  static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private Stopped() {
      super("a fault of the input", null, false, false);
    }
  }

  /** Runs a line of stages to its end or to the first fault. */
  <T> Outcome<T> outcome(Line<T> line) throws IOException {
    Optional<T> result;
    try {
      result = Optional.of(line.run());
    } catch (Stopped stopped) {
      result = Optional.empty();
    }
    return new Outcome<>(result, problems, new Timings(timings));
  }

  /** Runs a stage that may find problems. */
  <T> T check(String stage, Step<Checked<T>> step) throws IOException {
    Checked<T> checked = run(stage, step);
    problems.addAll(checked.problems());
    return checked.value();
  }

  /** Runs a stage that may find problems, if what its result depends on is other than last time. */
  <T> T check(String stage, Supplier<?> from, Step<Checked<T>> step) throws IOException {
    Checked<T> checked = run(stage, from, step);
    problems.addAll(checked.problems());
    return checked.value();
  }

  /** Runs a stage, if what its result depends on is other than last time. */
  <T> T run(String stage, Supplier<?> from, Step<T> step) throws IOException {
    return memory.of(stage, from, () -> run(stage, step));
  }

  /** Runs a stage that writes. */
  void run(String stage, Act act) throws IOException {
    run(
        stage,
        () -> {
          act.run();
          return stage;
        });
  }

  /** Keeps problems that a stage gave beside its result. */
  void add(List<Problem> more) {
    problems.addAll(more);
  }

  /** Runs a stage that cannot. */
  <T> T run(String stage, Step<T> step) throws IOException {
    return timed(stage, step, timings);
  }

  /** Begins a stage beside those that follow. */
  <T> Beside<T> begin(String stage, Step<Checked<T>> step) {
    return new Beside<>(Crew.begin(() -> done(times -> timed(stage, step, times))));
  }

  /** Begins one, if what its result depends on is other than last time. */
  <T> Beside<T> begin(String stage, Supplier<?> from, Step<Checked<T>> step) {
    return new Beside<>(
        Crew.begin(() -> done(times -> memory.of(stage, from, () -> timed(stage, step, times)))));
  }

  /** Waits for a stage that was begun; its problems come after those of the stages before. */
  <T> T await(Beside<T> beside) throws IOException {
    Beside.Done<T> done = beside.begun().get();
    timings.addAll(done.times());
    problems.addAll(done.result().problems());
    return done.result().value();
  }

  /** A stage that says how long it took, if it ran. */
  private interface Timed<T> {
    Checked<T> run(List<Timings.Stage> times) throws IOException;
  }

  private static <T> Beside.Done<T> done(Timed<T> stage) throws IOException {
    List<Timings.Stage> times = new ArrayList<>();
    return new Beside.Done<>(stage.run(times), times);
  }

  private <T> T timed(String stage, Step<T> step, List<Timings.Stage> times) throws IOException {
    synchronized (progress) {
      progress.begins(stage);
    }
    long start = System.nanoTime();
    T result = step.run();
    times.add(new Timings.Stage(stage, System.nanoTime() - start));
    return result;
  }

  /** Says that the finished edition was proved. */
  void proved(String figures) {
    progress.proved(figures);
  }

  /** Goes no further when there is an error. */
  void stopAtErrors() throws Stopped {
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new Stopped();
    }
  }

  /** Goes no further when there is an error or, with {@code strict}, a warning. */
  void stopAtFaults() throws Stopped {
    stopAtErrors();
    if (strict && problems.stream().anyMatch(p -> p.severity() == Severity.WARNING)) {
      throw new Stopped();
    }
  }
}

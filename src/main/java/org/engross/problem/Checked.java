package org.engross.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value together with what was wrong on the way to it. */
public record Checked<T>(T value, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }

  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  /** Goes on with the value; the problems of both steps are kept in order. */
  public <R> Checked<R> then(Function<T, Checked<R>> next) {
    Checked<R> result = next.apply(value);
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(result.problems());
    return new Checked<>(result.value(), all);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}

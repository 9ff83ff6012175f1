package org.engross.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Stretches of one text, such as its marks, asked run by run which of them reach over the run. Runs
 * are asked for in reading order, so that a paragraph with tens of thousands of marks is cut in
 * time linear in their number.
 *
 * @param <T> what is said of the stretch
 */
public final class Stretches<T> {
  private record Stretch<T>(int place, int start, int end, T value) {}

  private final List<Stretch<T>> waiting;
  private final List<Stretch<T>> open = new ArrayList<>();
  private int next;

  /**
   * @param start of a stretch, zero-based, inclusive
   * @param end of a stretch, exclusive
   */
  public Stretches(List<T> all, ToIntFunction<T> start, ToIntFunction<T> end) {
    waiting =
        IntStream.range(0, all.size())
            .mapToObj(i -> stretch(i, all.get(i), start, end))
            .sorted(Comparator.comparingInt(Stretch::start))
            .toList();
  }

  private static <T> Stretch<T> stretch(
      int place, T value, ToIntFunction<T> start, ToIntFunction<T> end) {
    return new Stretch<>(place, start.applyAsInt(value), end.applyAsInt(value), value);
  }

  /**
   * The stretches that reach over a run, in the order they were given in.
   *
   * @param from no less than in the question before
   */
  public List<T> over(int from, int to) {
    open.removeIf(stretch -> stretch.end() <= from);
    boolean grown = false;
    while (next < waiting.size() && waiting.get(next).start() <= from) {
      open.add(waiting.get(next));
      next++;
      grown = true;
    }
    if (grown) {
      open.sort(Comparator.comparingInt(Stretch::place));
    }
    return open.stream().filter(stretch -> stretch.end() >= to).map(Stretch::value).toList();
  }
}

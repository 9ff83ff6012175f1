package org.engross.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long each stage took, in the order in which they ran. */
public record Timings(List<Stage> stages) {

  /** Nothing ran. */
  public static final Timings NONE = new Timings(List.of());

  /**
   * One stage.
   *
   * @param nanoseconds of wall clock
   */
  public record Stage(String name, long nanoseconds) {}

  public Timings {
    stages = List.copyOf(stages);
  }

  /** The sums by stage over several runs, in the order in which the stages first appear. */
  public static Timings sum(List<Timings> runs) {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (Timings run : runs) {
      run.stages().forEach(stage -> sums.merge(stage.name(), stage.nanoseconds(), Long::sum));
    }
    return new Timings(
        sums.entrySet().stream().map(sum -> new Stage(sum.getKey(), sum.getValue())).toList());
  }

  /** A table for people: name, milliseconds, share. */
  public List<String> lines() {
    long total = stages.stream().mapToLong(Stage::nanoseconds).sum();
    List<String> lines = new ArrayList<>();
    for (Stage stage : stages) {
      lines.add(line(stage.name(), stage.nanoseconds(), total));
    }
    lines.add(line("all", total, total));
    return lines;
  }

  private static String line(String name, long nanoseconds, long total) {
    double milliseconds = nanoseconds / 1e6;
    double share = total == 0 ? 0 : 100.0 * nanoseconds / total;
    return String.format(Locale.ROOT, "%-12s %8.1f ms %4.0f %%", name, milliseconds, share);
  }
}

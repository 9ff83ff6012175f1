package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Breaking a flow of paragraphs, some of which may be a line longer or shorter, into pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageBreakingBenchmark {
  private static final PageCosts COSTS = PageCosts.STANDARD;

  /** Forty lines of ten. */
  private static final PageDesign DESIGN =
      new PageDesign(1000, 200, 500, 100, 8, 10, 6, 8, 3, 40, 1, 15);

  @Param({"150", "1500", "15000"})
  public int paragraphs;

  private final List<FlowBlock> flow = new ArrayList<>();

  /** Paragraphs of two to eleven lines; every third can be set in one line more. */
  @Setup
  public void makeTheFlow() {
    for (int i = 0; i < paragraphs; i++) {
      int lines = 2 + i * 7 % 10;
      List<FlowBlock.Setting> settings = new ArrayList<>();
      settings.add(new FlowBlock.Setting(0, lines(lines)));
      if (i % 3 == 0) {
        settings.add(new FlowBlock.Setting(COSTS.other(), lines(lines + 1)));
      }
      flow.add(new FlowBlock(0, false, "", settings, List.of()));
    }
  }

  private static List<FlowLine> lines(int count) {
    List<FlowLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean kept = i == 0 || i == count - 2;
      int after = kept ? COSTS.forbidden() : i % 9 == 4 ? COSTS.hyphen() : 0;
      lines.add(new FlowLine(10, after, List.of(), List.of(), List.of()));
    }
    return lines;
  }

  /** All pages of the flow. */
  @Benchmark
  public Object breakIntoPages() {
    return new PageBreaker(DESIGN, COSTS, Map.of()).pages(flow);
  }
}

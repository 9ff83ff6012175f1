package org.engross.typeset;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.engross.settings.PageSettings;
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

/** The pages of the Dushanbe Declaration, and of so many of it one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx900m")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class TypesetBenchmark {
  @Param({"1", "10", "50"})
  public int times;

  private TypesettingInput input;

  /** Recognises the text; the text once has its index, the longer ones have none. */
  @Setup
  public void read() throws IOException {
    input =
        times == 1
            ? Texts.declaration(PageSettings.DEFAULT)
            : Texts.declaration(times, PageSettings.DEFAULT);
  }

  /** From the edition to finished pages, nothing kept from last time but the faces. */
  @Benchmark
  public Composition typeset() {
    return new Typesetter().typeset(input).value();
  }
}

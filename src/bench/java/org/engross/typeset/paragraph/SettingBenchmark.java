package org.engross.typeset.paragraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.engross.problem.Place;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Style;
import org.engross.typeset.hyphen.Hyphenation;
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
import org.openjdk.jmh.infra.Blackhole;

/** Shaping and line breaking of the Dushanbe Declaration, once and many times over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SettingBenchmark {
  @Param({"1", "10", "50"})
  public int times;

  private final Style style = Style.of(Cut.REGULAR, 12_000).with(Features.of("onum"));
  private final Measure measure = Measure.justified(303_307);
  private String[] paragraphs;
  private Compositor warm;

  @Setup
  public void read() throws IOException {
    String text = Files.readString(Path.of("source-text/dushanbe-declaration/text.txt"));
    paragraphs = text.repeat(times).split("\\R+");
    warm = compositor();
  }

  private static Compositor compositor() {
    return new Compositor(Faces.builtIn(), Hyphenation.with(List.of()), BreakingCosts.TEXT);
  }

  /** Words are known from the run before: what a server or a preview sees. */
  @Benchmark
  public void setAgain(Blackhole hole) {
    setAll(warm, hole);
  }

  /** Faces and patterns are read anew, every word is shaped anew. */
  @Benchmark
  public void setAfresh(Blackhole hole) {
    setAll(compositor(), hole);
  }

  /** Every word shaped by a face that knows none. */
  @Benchmark
  public void shapeAfresh(Blackhole hole) {
    Face face = Faces.builtIn().face(style);
    for (String paragraph : paragraphs) {
      for (String word : paragraph.split("[ \u00A0]")) {
        hole.consume(face.shape(word, style.features()));
      }
    }
  }

  private void setAll(Compositor compositor, Blackhole hole) {
    for (String paragraph : paragraphs) {
      StyledText text = StyledText.of(paragraph, style, "en-GB", 0);
      hole.consume(compositor.set(text, measure, offset -> Place.file("text.txt")));
    }
  }
}

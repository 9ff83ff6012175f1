package org.engross.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.engross.index.IndexOptions;
import org.engross.index.Indexer;
import org.engross.recognise.Recogniser;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Stages of the Dushanbe Declaration, and of so many of it one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class EditionBenchmark {
  private static final Path DECLARATION = Path.of("source-text/dushanbe-declaration");

  private static final String PAGE = "text.html";

  @Param({"1", "10"})
  public int times;

  private Path folder;
  private Path text;
  private String words;
  private int round;
  private Reading reading;
  private ProofPress press;
  private Proof proof;

  /** Makes the edition once. */
  @Setup
  public void readTheEdition() throws IOException {
    folder = Files.createTempDirectory("bench");
    Path edition = Files.createDirectory(folder.resolve("edition"));
    for (String name : new String[] {"edition.yaml", "authorities.yaml"}) {
      Files.copy(DECLARATION.resolve(name), edition.resolve(name));
    }
    words = Files.readString(DECLARATION.resolve("text.txt")).repeat(times);
    text = Files.writeString(edition.resolve("text.txt"), words);
    Job job = Job.of(edition);
    reading = new Press(job, Progress.SILENT).read().result().get();
    press = new ProofPress(job, Files.createDirectory(folder.resolve("pages")));
    proof = press.pull(Progress.SILENT).result().get();
  }

  /** Takes the folder away. */
  @TearDown
  public void clear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The structure of the text. */
  @Benchmark
  public Object recognise() {
    return Recogniser.recognise(
        reading.source(), reading.settings().metadata().language(), reading.settings().structure());
  }

  /** All names and their mentions, and the index. */
  @Benchmark
  public Object findMentions() {
    IndexOptions options = new IndexOptions(false, reading.settings().furtherIndexes());
    return Indexer.index(reading.edition(), reading.authorities(), options);
  }

  /** The page of the site that holds the whole text. */
  @Benchmark
  public Object renderPage() throws IOException {
    return proof.page(PAGE);
  }

  /** A word changes in the last paragraph: from the saved file to the page, as "serve" does it. */
  @Benchmark
  public Object pageAfterAChange() throws IOException {
    round++;
    int at = words.lastIndexOf(" the ");
    Files.writeString(text, words.substring(0, at) + " changed" + round + words.substring(at));
    return press.pull(Progress.SILENT).result().get().page(PAGE);
  }
}

package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.draft.Draft;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.index.Authorities;
import org.engross.index.Index;
import org.engross.index.IndexOptions;
import org.engross.index.Indexer;
import org.engross.markdown.DraftReader;
import org.engross.markdown.DraftWriter;
import org.engross.recognise.Recogniser;
import org.engross.recognise.Recognition;
import org.engross.settings.Metadata;
import org.engross.settings.PageSettings;
import org.engross.source.SourceText;
import org.engross.typeset.Typesetter;
import org.engross.typeset.TypesettingInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading, indexing and setting a text four times as long takes about four times as long: what
 * grows with the square would take sixteen times. The time is that of the processor, not of the
 * clock.
 */
class GrowthTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int TIMES = 4;

  /** Between four and sixteen, since a busy machine and its caches blur both. */
  private static final double MOST = 9;

  /** Less than this, in nanoseconds, is the program's own beginning and says nothing. */
  private static final long FLOOR = 300_000_000L;

  static Stream<Arguments> texts() {
    return Stream.of(
        of("notes in one paragraph", 3_000, i -> "word[^" + i + "] ", i -> "\n\n[^" + i + "]: N"),
        of("names in one paragraph", 800, i -> "the Commission of " + word(i) + "land. ", i -> ""),
        of("acronyms", 500, i -> "the Bank of " + word(i) + " (WB" + i + ") ", i -> ""),
        of("one name without end", 1_500, i -> "the Commission of the Sea ", i -> ""),
        of("heads", 1_500, i -> "Article " + i + "\n\nText.\n\n", i -> ""),
        of("lines of figures", 4_000, i -> i + "\n", i -> ""),
        of("words in one paragraph", 20_000, i -> "word and ", i -> ""));
  }

  private static Arguments of(
      String name, int count, IntFunction<String> part, IntFunction<String> end) {
    IntFunction<String> text = n -> each(n, part) + each(n, end);
    return Arguments.of(name, text.apply(count), text.apply(count * TIMES));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void growsWithItsLength(String name, String once, String often) {
    time(once);
    long small = Math.max(FLOOR, time(once));
    long large = time(often);
    assertTrue(
        large < MOST * small,
        () -> "%s: %d ms and %d ms".formatted(name, small / 1_000_000, large / 1_000_000));
  }

  /** Processor time of this thread, in nanoseconds, for the stages up to the pages. */
  private static long time(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    SourceText source = SourceText.of("text.md", text);
    Metadata metadata = Metadata.builder("odd").title("Odd").language("en").build();
    Recognition recognition = Recogniser.recognise(source, "en", Map.of());
    Draft draft = DraftReader.read(DraftWriter.write(recognition.draft(), metadata)).value();
    Edition edition = EditionBuilder.build(draft, metadata).value();
    Index index = Indexer.index(edition, Authorities.common(), IndexOptions.DEFAULT).value();
    PageSettings page = new PageSettings("a4", 11, "ua1", List.of(), List.of());
    new Typesetter()
        .typeset(new TypesettingInput(edition, index, page, source, "0", "0", 0, List.of()));
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static String each(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static String word(int i) {
    return "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26);
  }
}

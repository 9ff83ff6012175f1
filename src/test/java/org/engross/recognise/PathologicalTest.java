package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would write come through in time, whole and without an exception. */
class PathologicalTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one line of a million characters", "word and ".repeat(111_112)),
        Arguments.of("a million letters without a space", "x".repeat(1_000_000)),
        Arguments.of("a million digits", "1".repeat(1_000_000)),
        Arguments.of("a million spaces", " ".repeat(1_000_000)),
        Arguments.of("a million line ends", "\n".repeat(1_000_000)),
        Arguments.of("a million stars", "*".repeat(1_000_000)),
        Arguments.of("a million number signs", "#".repeat(1_000_000)),
        Arguments.of("a million angle brackets", "<".repeat(1_000_000)),
        Arguments.of("comments that never end", "<!--".repeat(100_000)),
        Arguments.of("tags that never close", "<b>".repeat(100_000)),
        Arguments.of("nested brackets", "(".repeat(10_000) + "a" + ")".repeat(10_000)),
        Arguments.of("nested numbers", numbered("(%d)(", 20_000)),
        Arguments.of("100,000 heads", numbered("Article %d\n", 100_000)),
        Arguments.of("the same head", "Article 1\n".repeat(10_000)),
        Arguments.of("heads with hashes", numbered("# CHAPTER %d\n\nText.\n\n", 5_000)),
        Arguments.of("deep lists", deep(3_000)),
        Arguments.of("pages", "Head\nSome words of text\n2/4\n\f".repeat(20_000)),
        Arguments.of("rules", "____\n1\nNote\n".repeat(20_000)),
        Arguments.of("emphasis that never ends", "**a _b ".repeat(60_000)),
        Arguments.of("emphasis over blank lines", ("*a" + " ".repeat(500) + "\n").repeat(2_000)),
        Arguments.of("contents twice", contents()),
        Arguments.of("signatures", "President\nof the Republic of Arcadia\nAna\n".repeat(4_000)),
        Arguments.of("characters at random", random(200_000)),
        Arguments.of("table bars", "| a | b |\n".repeat(5_000)),
        Arguments.of("no characters", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(60)
  void comesThrough(String name, String text) {
    Read read = Read.text(text);
    assertEquals(List.of(), Account.faults(read.source(), read.recognition()), name);
  }

  private static String numbered(String form, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(form::formatted).collect(Collectors.joining());
  }

  private static String deep(int count) {
    StringBuilder text = new StringBuilder();
    String[] styles = {"%d. words\n", "(%d) words\n", "%d) words\n", "[%d] words\n"};
    for (int i = 0; i < count; i++) {
      text.append(" ".repeat(i % 400)).append(styles[i % styles.length].formatted(1));
      text.append(" ".repeat(i % 400)).append("(a) words\n");
    }
    return text.toString();
  }

  private static String contents() {
    String list = numbered("Chapter %d\n", 3_000);
    return list + "\n" + numbered("Chapter %d\n\nSome words of text stand here.\n\n", 3_000);
  }

  private static String random(int length) {
    Random random = new Random(7);
    return random
        .ints(length, 0, 0x3000)
        .mapToObj(c -> c % 11 == 0 ? "\n" : Character.toString(c))
        .collect(Collectors.joining());
  }
}

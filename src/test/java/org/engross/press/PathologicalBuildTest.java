package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.problem.Severity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody would write become whole editions, proved and all, or are refused with a word
 * on what is wrong with them: never an exception, never a fault of the program's own.
 */
class PathologicalBuildTest {
  private static final Duration LIMIT = Duration.ofMinutes(4);

  /** What may be said against a text: that it is none, or that no face has its characters. */
  private static final List<Code> REFUSALS = List.of(Code.S001, Code.S002, Code.T001, Code.T002);

  @TempDir Path folder;

  static Stream<Arguments> texts() {
    return Stream.of(plain(), characters(), marked(), names()).flatMap(s -> s);
  }

  private static Stream<Arguments> plain() {
    return Stream.of(
        text("nothing", ""),
        text("one letter", "a"),
        text("spaces", " ".repeat(20_000)),
        text("line ends", "\n".repeat(20_000)),
        text("one line", "word and ".repeat(1_500)),
        text("letters without a space", "x".repeat(3_000)),
        text("digits", "1".repeat(3_000)),
        text("lines of digits", each(300, i -> i + "\n")),
        text("nothing but notes under rules", "____\n1\nNote\n".repeat(30)),
        text(
            "a note that goes on below the text of the next page",
            "Article 1\n\nThe harbours are quiet1 in fog and\n____\n1  See the Official Records of the"
                + " Fifty-second\n\f at night.\n\nArticle 2\n\nHorns sound2 twice.\n____\nSession,"
                + " No. 10, of it.\n2  See those too.\n"),
        text(
            "a number below a head that a last line has too",
            "Art 1\n(1) Men are free.\n\nArt 12a\n(1) Women are free.\n\nArt 115a\nXa.\n"
                + "Defence\n\n\n\n(1) Parliament finds it.\n"),
        text(
            "a list of chapters and the chapters",
            each(330, i -> "Chapter " + i + "\n\nText.\n\n")),
        text("one word", "Treaty ".repeat(1_500)),
        text("brackets", "(".repeat(1_000) + "a" + ")".repeat(1_000)),
        text(
            "long heads", each(20, i -> "Article " + i + "\n" + "Very long ".repeat(60) + "\n\n")));
  }

  private static Stream<Arguments> characters() {
    return Stream.of(
        text("noughts", "a\0b\0".repeat(100)),
        text("halves of characters", "Article 1\n\nThe \ud83d text \udc00 of \ud800\ud800 it.\n"),
        text(
            "signs of direction alone between spaces",
            "Article 1\n\nThe \u202e\u202c of \u2066it\u2069 \u200f\u200e is \u202a\u202b\u202d.\n"),
        text(
            "control characters",
            "Article 1\n\nThe \u0001 \u0007 \u001b text \u007f of \u0085 it.\n"),
        text("no characters", "Article 1\n\nThe \ufdd0 and \ufffd text.\n"),
        text("private characters", "Article 1\n\nThe \ue000 and \uf0b7 text.\n"),
        text("no width", "Article 1\n\n" + "w\u200b\u200d\u200c\ufeffo".repeat(200)),
        text("accents", "Article 1\n\nA" + "\u0301".repeat(1_000) + " text\n"),
        text("faces", "Article 1\n\n" + "\ud83d\ude00 \ud83d\udc68\u200d\ud83d\udc69 ".repeat(50)),
        text("line ends of all kinds", "Article 1\r\n\rText.\n\r\nArticle 2\r\rMore.\u2028\u2029"),
        text("Chinese without a stop", "第一条 中华人民共和国是".repeat(100)),
        Arguments.of("western bytes at random", "txt", western(3_000)),
        text("languages", "The text of the law. Le texte de la loi. Ο νόμος. Текст закона.\n\n"));
  }

  private static Stream<Arguments> marked() {
    return Stream.of(
        text("stars", "*".repeat(3_000)),
        text("number signs", "#".repeat(3_000)),
        text("angles", "<".repeat(3_000)),
        text("comments", "<!--".repeat(500)),
        text("tags", "<b>".repeat(300)),
        text("emphasis", "**a _b ".repeat(300)),
        of("lists in lists", "md", each(200, i -> "  ".repeat(i) + "- words\n")),
        of("quotations in quotations", "md", each(50, i -> ">".repeat(i) + " words\n\n")),
        of("a full cell", "md", "| a | b |\n|---|---|\n| " + "word ".repeat(600) + "| x |\n"),
        of("lists of a page", "html", "<html><body>" + "<ul><li>a".repeat(200)),
        of("tables of a page", "html", "<html><body>" + "<div><table><tr><td>x".repeat(100)),
        of("letters of a page", "html", "<html><body><p>" + "<b><i>".repeat(500) + "x"));
  }

  private static Stream<Arguments> names() {
    return Stream.of(
        of("notes", "md", each(600, i -> "word[^" + i + "] ") + "\n\n" + notes(600)),
        text("acronyms", each(150, i -> "the World Bank of " + word(i) + " (WB" + i + ") ")),
        text("one name without end", "the Commission of the Sea ".repeat(1_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void becomesAnEditionOrIsRefused(String name, String ending, byte[] text) throws IOException {
    Path edition = Files.createDirectories(folder.resolve("edition"));
    Files.write(edition.resolve("text." + ending), text);
    Files.writeString(edition.resolve("edition.yaml"), "title: Odd\nlanguage: en\n");
    Press press = new Press(Job.of(edition), Progress.SILENT);
    Outcome<?> outcome =
        Assertions.assertTimeout(LIMIT, () -> press.build(folder.resolve("out")), name);
    List<Problem> faults =
        outcome.problems().stream()
            .filter(p -> p.severity() == Severity.ERROR && !REFUSALS.contains(p.code()))
            .toList();
    assertEquals(List.of(), faults);
    outcome.problems().forEach(p -> Assertions.assertFalse(p.message().isBlank()));
    assertEquals(outcome.isDone(), Files.exists(folder.resolve("out/index.html")));
  }

  private static Arguments text(String name, String text) {
    return of(name, "txt", text);
  }

  private static Arguments of(String name, String ending, String text) {
    return Arguments.of(name, ending, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String notes(int count) {
    return each(count, i -> "[^" + i + "]: Note " + i + "\n");
  }

  private static String word(int i) {
    return (char) ('A' + i % 26) + "" + (char) ('a' + i / 26 % 26) + "ish";
  }

  private static String each(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static byte[] western(int length) {
    byte[] bytes = new byte[length];
    Random random = new Random(7);
    byte[] letters = {'\n', ' ', ' ', 'a', 'E', 't', '1', '.', '(', ')', (byte) 0xE9, (byte) 0x93};
    for (int i = 0; i < length; i++) {
      bytes[i] = letters[random.nextInt(letters.length)];
    }
    return bytes;
  }
}

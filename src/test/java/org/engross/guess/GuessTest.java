package org.engross.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.recognise.Recogniser;
import org.engross.recognise.Recognition;
import org.engross.source.SourceLoader;
import org.engross.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each text of the tests says of itself, as a reader finds it there: {@code guesses.tsv} holds
 * title, kind, issuer, date, place and language of each, all as printed; "–" is what the text does
 * not say, or in no formula.
 */
class GuessTest {
  private static final Path ROOT = Path.of("src/test/resources");
  private static final Path TABLE = ROOT.resolve("guesses.tsv");
  private static final String NOTHING = "–";

  @TestFactory
  List<DynamicTest> isWhatAReaderFinds() throws IOException {
    return lines().stream()
        .map(line -> DynamicTest.dynamicTest(line.get(0), () -> assertEquals(line, guess(line))))
        .toList();
  }

  private static List<List<String>> lines() throws IOException {
    return Files.readAllLines(TABLE).stream().map(line -> Arrays.asList(line.split("\t"))).toList();
  }

  private static List<String> guess(List<String> line) throws IOException {
    SourceText source = SourceLoader.read(ROOT.resolve(line.get(0))).value();
    Recognition recognition = Recogniser.recognise(source, "", Map.of());
    Guess guess = Guess.of(source, recognition);
    String date = guess.date().map(Object::toString).orElse("");
    return Stream.of(
            line.get(0),
            guess.title(),
            guess.kind(),
            guess.issuer(),
            date,
            guess.place(),
            guess.language())
        .map(value -> value.isEmpty() ? NOTHING : value)
        .toList();
  }
}

package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.engross.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The outline of every text of the corpus and of every invented one, and its account. */
class OutlineTest {
  static Stream<String> texts() {
    Stream<String> own = Stream.of("source-text/dushanbe-declaration/text.txt");
    Stream<String> files = Stream.of("corpus", "kinds").flatMap(f -> Read.names(f).stream());
    return Stream.concat(own, files);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void outlineIsTheKeptOne(String name) throws IOException {
    Golden.check("outlines/" + name.replace('/', '-') + ".outline", Read.file(name).outline());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyCharacterIsAccountedFor(String name) {
    Read read = Read.file(name);
    assertEquals(List.of(), Account.faults(read.source(), read.recognition()));
  }

  /** The same lines with other line ends have the same outline. */
  @ParameterizedTest
  @MethodSource("texts")
  void lineEndsDoNotMatter(String name) {
    Read read = Read.file(name);
    String other = read.source().text().replace("\n", "\r\n");
    Read again = Read.text(read.source().name(), other, java.util.Map.of());
    assertEquals(read.outline(), again.outline());
  }
}

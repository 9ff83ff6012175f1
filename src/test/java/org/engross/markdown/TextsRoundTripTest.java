package org.engross.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.engross.problem.Checked;
import org.engross.recognise.Recogniser;
import org.engross.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Markdown of every test text reads back as it was recognised. */
class TextsRoundTripTest {
  static Stream<Path> texts() throws IOException {
    Path root = Path.of("src/test/resources");
    Stream<Path> own = Stream.of(Path.of("source-text/dushanbe-declaration/text.txt"));
    return Stream.concat(
        own, Stream.of("corpus", "kinds").flatMap(f -> files(root.resolve(f)).stream()));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsBackAsWritten(Path file) throws IOException {
    SourceText source = SourceText.of(file.getFileName().toString(), Files.readString(file));
    Draft draft = Recogniser.recognise(source, "", Map.of()).draft();
    Checked<Draft> again = DraftReader.read(DraftWriter.write(draft, Drafts.metadata()));
    assertEquals(List.of(), again.problems());
    assertEquals(draft.content(), again.value().content());
  }
}

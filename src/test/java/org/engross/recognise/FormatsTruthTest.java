package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.engross.source.SourceLoader;
import org.engross.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One text in several formats gives the same blocks from each of them. */
class FormatsTruthTest {
  private static final Path FOLDER = Path.of("src/test/resources/formats");

  /** A PDF does not say what belongs together; the numbers hold what is right and may only rise. */
  @ParameterizedTest
  @CsvSource({"convention.pdf, 131", "gazette.pdf, 125", "plainheads.pdf, 126"})
  void pagesAreReadNearlyAsTheText(String file, int whole) throws IOException {
    Truth truth = Truth.of(Files.readString(FOLDER.resolve("true.txt")));
    SourceText source = SourceLoader.read(FOLDER.resolve(file)).value();
    Recognition recognition = Recogniser.recognise(source, "", Map.of());
    int found = truth.blocks().size() - truth.missing(recognition).size();
    assertTrue(found >= whole, found + " of " + truth.blocks().size() + " are whole");
    assertEquals(List.of(), Account.faults(source, recognition));
  }

  @ParameterizedTest
  @CsvSource({
    "convention.odt,",
    "convention.docx,",
    "tracked.odt, Certified true copy",
    "tracked.docx, Certified true copy",
    "journal.html,",
    "ministry.html,",
  })
  void blocksAreThoseOfTheText(String file, String added) throws IOException {
    Truth truth = Truth.of(Files.readString(FOLDER.resolve("true.txt")));
    SourceText source = SourceLoader.read(FOLDER.resolve(file)).value();
    Recognition recognition = Recogniser.recognise(source, "", Map.of());
    assertEquals(List.of(), truth.missing(recognition));
    assertEquals(added == null ? List.of() : List.of(added), truth.added(recognition));
    assertEquals(List.of(), Account.faults(source, recognition));
  }
}

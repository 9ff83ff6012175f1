package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.problem.Problem;
import org.engross.problem.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each text of the tests, in each format, is read up to its index and proved without an error. */
class EveryTextIsReadTest {
  private static final Path ROOT = Path.of("src/test/resources");

  @TempDir Path folder;

  @TestFactory
  List<DynamicTest> withoutAnError() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : List.of("corpus", "kinds", "formats")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
        files
            .filter(file -> !file.toString().matches(".*(README|ORIGIN)\\.md"))
            .sorted()
            .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> read(file)))
            .forEach(tests::add);
      }
    }
    return tests;
  }

  private void read(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path edition = Files.createDirectories(folder.resolve(name));
    Files.copy(file, edition.resolve("text" + name.substring(name.lastIndexOf('.'))));
    Files.writeString(edition.resolve("edition.yaml"), "title: T\nlanguage: en\n");
    List<Problem> errors =
        new Press(Job.of(edition), Progress.SILENT)
            .read().problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    assertEquals(List.of(), errors);
  }
}

package org.engross.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of fault is shown by a folder under {@code problems/}, or by a test that names it. */
class EveryCodeIsShownTest {
  private static final Path FOLDERS = Path.of("src/test/resources/problems");
  private static final Path TESTS = Path.of("src/test/java");

  /** Faults of the program, which ask to be reported: what showed them was mended. */
  private static final List<Code> OWN = List.of(Code.R510, Code.M010);

  @Test
  void byAFolderOrByATest() throws IOException {
    String tests = tests();
    List<Code> unseen =
        Stream.of(Code.values())
            .filter(code -> !Files.isDirectory(FOLDERS.resolve(code.id())))
            .filter(code -> !OWN.contains(code))
            .filter(code -> !tests.matches("(?s).*\\b" + code.id() + "\\b.*"))
            .toList();
    assertEquals(List.of(), unseen);
  }

  @Test
  void everyFolderIsNamedAfterACode() throws IOException {
    List<String> codes = Stream.of(Code.values()).map(Code::id).toList();
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      folders.forEach(f -> assertEquals(true, codes.contains(f.getFileName().toString()), "" + f));
    }
  }

  @Test
  void everyCodeHasASentence() {
    for (Code code : Code.values()) {
      assertFalse(code.summary().isBlank(), code.id());
      assertEquals('.', code.summary().charAt(code.summary().length() - 1), code.id());
    }
  }

  /** All tests but this one, which names codes that no test shows. */
  private static String tests() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("EveryCodeIsShownTest.java"))
          .map(EveryCodeIsShownTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}

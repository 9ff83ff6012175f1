package org.engross.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of languages names every file of structure words, and no other. */
class StructureWordsListTest {
  @Test
  void everyFileIsListed() throws IOException {
    Path folder = Path.of("src/main/resources/org/engross/language");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> languages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("structure-[a-z]{2,3}\\.txt"))
              .map(name -> name.replaceAll("structure-|\\.txt", ""))
              .sorted()
              .toList();
      List<String> listed = StructureWords.all().stream().map(StructureWords::language).toList();
      assertEquals(languages, listed);
    }
  }
}

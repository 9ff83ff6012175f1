package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.crew.Crew;
import org.engross.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition has the same bytes whatever the number of threads that made it. */
class ThreadsTest {
  private static final Path EDITION = Path.of("source-text/dushanbe-declaration");

  @TempDir private Path folder;

  @Test
  void oneTwoAndEightThreadsMakeTheSameEdition() throws IOException {
    SortedMap<String, String> alone = made(1);
    assertTrue(alone.size() > 100, alone.size() + " files");
    assertEquals(alone, made(2));
    assertEquals(alone, made(8));
  }

  private SortedMap<String, String> made(int threads) throws IOException {
    Path target = folder.resolve("with-" + threads);
    Press press = new Press(Job.of(EDITION), Progress.SILENT);
    assertTrue(Crew.of(threads, () -> press.build(target)).isDone());
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(target)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(target.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}

package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.cli.Main;
import org.engross.publish.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another Java, in another time zone and another language, makes the same bytes. {@code
 * ENGROSS_SECOND_JDK} names its folder; without it the same Java is started again.
 */
class SecondJavaTest {
  private static final Path DECLARATION = Path.of("source-text/dushanbe-declaration");

  @TempDir private Path folder;

  @Test
  void anotherJavaElsewhereMakesTheSameBytes() throws IOException, InterruptedException {
    Path edition = Files.createDirectory(folder.resolve("declaration"));
    for (Path file : files(DECLARATION)) {
      Path copy = edition.resolve(file.toString());
      Files.createDirectories(copy.getParent());
      Files.copy(DECLARATION.resolve(file), copy);
    }
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");

    Outcome<Work> outcome = new Press(Job.of(edition), stage -> {}).build(here);
    assertTrue(outcome.isDone(), outcome.problems().toString());
    assertEquals(0, run(edition, there));

    assertEquals(files(here), files(there));
    for (Path file : files(here)) {
      byte[] expected = Files.readAllBytes(here.resolve(file));
      assertArrayEquals(expected, Files.readAllBytes(there.resolve(file)), file.toString());
    }
  }

  private int run(Path edition, Path out) throws IOException, InterruptedException {
    String same = System.getProperty("java.home");
    String other = System.getenv().getOrDefault("ENGROSS_SECOND_JDK", same);
    String java = Path.of(other, "bin", "java").toString();
    ProcessBuilder second =
        new ProcessBuilder(
            java,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kolkata",
            "-cp",
            classPath(),
            Main.class.getName(),
            "build",
            edition.toString(),
            "-o",
            out.toString());
    second.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    return second.start().waitFor();
  }

  /** That of these classes, whichever program runs the tests. */
  private static String classPath() {
    if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(address -> Path.of(URI.create(address.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}

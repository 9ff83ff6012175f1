package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runnable jar leaves out parts of its libraries; what it makes of texts in many languages and
 * formats is what the whole libraries make of them, byte by byte. It runs when the jar is made
 * (phase integration-test).
 */
class RunnableJarWhole {
  private static final Path JAR = Path.of("target/engross.jar");
  private static final Path TEXTS = Path.of("src/test/resources");

  /** One for each language that has rules of its own, and one for each format that is read. */
  private static final List<String> INPUTS =
      List.of(
          "kinds/treaty-peace-1783.txt",
          "kinds/arrete-fr.txt",
          "kinds/treaty-ru-annex.txt",
          "kinds/agreement-trade-es.txt",
          "kinds/constitution-de.txt",
          "kinds/convention-pt.md",
          "kinds/charter-league-ar.txt",
          "corpus/constitution-cn-2018.md",
          "formats/convention.docx",
          "formats/tracked.odt",
          "formats/plainheads.pdf",
          "formats/journal.html");

  @TempDir private Path folder;

  private record Run(int status, String said) {}

  /** Runs the command line with the classes of one loader. */
  private static final class Tool {
    private final Method run;

    Tool(ClassLoader classes) throws ReflectiveOperationException {
      Class<?> main = Class.forName("org.engross.cli.Main", true, classes);
      run =
          main.getDeclaredMethod(
              "run", PrintWriter.class, PrintWriter.class, boolean.class, String[].class);
      run.setAccessible(true);
    }

    Run run(Path folder, String... words) throws ReflectiveOperationException {
      StringWriter said = new StringWriter();
      PrintWriter screen = new PrintWriter(said);
      int status = (int) run.invoke(null, screen, screen, false, words);
      String time = "[0-9.]+ s\n$";
      return new Run(status, said.toString().replace(folder.toString(), "").replaceFirst(time, ""));
    }
  }

  @Test
  void makesTheSameOfEveryLanguageAndFormat() throws Exception {
    assertTrue(Files.exists(JAR), "made by the phase package");
    URL[] jar = {JAR.toUri().toURL()};
    List<Run> whole = runs(new Tool(getClass().getClassLoader()), folder.resolve("whole"));
    try (URLClassLoader slim = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
      List<Run> made = runs(new Tool(slim), folder.resolve("slim"));
      for (int i = 0; i < whole.size(); i++) {
        assertEquals(whole.get(i), made.get(i));
        assertEquals(0, whole.get(i).status(), whole.get(i).said());
      }
    }
    List<String> files = files(folder.resolve("whole"));
    assertEquals(files, files(folder.resolve("slim")));
    for (String file : files) {
      Path made = folder.resolve("slim").resolve(file);
      assertEquals(-1, Files.mismatch(folder.resolve("whole").resolve(file), made), file);
    }
  }

  /** Guesses the facts of each text, then makes all the editions. */
  private static List<Run> runs(Tool tool, Path folder) throws Exception {
    Path shelf = Files.createDirectories(folder.resolve("texts"));
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < INPUTS.size(); i++) {
      String edition = shelf.resolve("text-" + i).toString();
      String text = TEXTS.resolve(INPUTS.get(i)).toString();
      runs.add(tool.run(folder, "init", edition, "--from", text));
    }
    runs.add(tool.run(folder, "build", shelf.toString(), "-o", folder.resolve("out").toString()));
    return runs;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}

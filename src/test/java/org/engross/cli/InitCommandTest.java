package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What init says, and that the commands it prints work as they are printed. */
class InitCommandTest {
  private static final String TREATY =
      "TREATY ON FISH\n\nArticle 1\n\nFish are free.\n\nDone at Arcady, 3 May 2020.\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  @Timeout(300)
  void theCommandsItPrintsWork() throws IOException, InterruptedException {
    Path text = Files.writeString(folder.resolve("fish.txt"), TREATY);
    assertEquals(0, init("the king's fish", text));
    List<String> commands =
        out.toString().lines().dropWhile(l -> !l.endsWith("Then:")).skip(1).toList();
    assertEquals(3, commands.size(), out.toString());
    assertEquals(
        "article: Article 1", shell(commands.get(0)).replaceAll("(?s).*(article.*?)\n.*", "$1"));
    serve(commands.get(1));
    shell(commands.get(2));
    assertTrue(Files.readString(folder.resolve("out/index.html")).contains("TREATY ON FISH"));
  }

  @Test
  void aTextWithoutATitleIsNamedAfterItsFile() throws IOException {
    Path text = Files.writeString(folder.resolve("green_sea-1.text"), "12. 13. 14.\n");
    assertEquals(0, init("begun", text));
    assertTrue(out.toString().contains("title: \"green sea 1\""), out.toString());
    assertTrue(out.toString().contains("The language could not be told: en was put down."));
    assertTrue(out.toString().contains("Not found: title, type, issuer, date, place."));
    assertTrue(Files.exists(folder.resolve("begun/text.txt")));
  }

  @Test
  void aLanguageOfAScriptOfItsOwnIsTold() throws IOException {
    Path text = Files.writeString(folder.resolve("nomos"), "ΝΟΜΟΣ\n\nΟ νόμος ισχύει για όλους.\n");
    assertEquals(0, init("greek", text));
    assertTrue(out.toString().contains("language: el"), out.toString());
    assertTrue(Files.exists(folder.resolve("greek/text.txt")));
  }

  private int init(String name, Path file) {
    PrintWriter said = new PrintWriter(new StringWriter());
    String begun = folder.resolve(name).toString();
    return Main.run(new PrintWriter(out), said, false, "init", begun, "--from", file.toString());
  }

  /** Runs a line as a shell does, in the test's folder, with "engross" for the program. */
  private Process start(String line) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program = "\"" + java + "\" -cp \"" + classPath() + "\" " + Main.class.getName();
    String script = line.strip().replaceFirst("^engross ", "");
    return new ProcessBuilder("sh", "-c", "exec " + program + " " + script)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The class path that this test runs with, whoever runs it. */
  private static String classPath() {
    if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    String path = System.getProperty("java.class.path");
    return System.getProperty("surefire.test.class.path", path);
  }

  private String shell(String line) throws IOException, InterruptedException {
    Process process = start(line);
    String printed = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(200, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), line);
    return printed;
  }

  /** Shows the edition at any free port, since the usual one may be in use. */
  private void serve(String line) throws IOException {
    Process process = start(line + " --port 0");
    try {
      assertTrue(process.inputReader().lines().anyMatch(l -> l.startsWith("http://localhost:")));
    } finally {
      process.destroy();
    }
  }
}

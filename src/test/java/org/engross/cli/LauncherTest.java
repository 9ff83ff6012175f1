package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in folders with spaces in their names, run as a person would run it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has a launcher of its own")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LauncherTest {
  @TempDir private static Path folder;
  private static Path installed;

  private record Run(int status, String said) {}

  @BeforeAll
  static void install() throws IOException {
    installed = Files.createDirectories(folder.resolve("in stalled"));
    Files.createDirectories(installed.resolve("bin"));
    Files.createDirectories(installed.resolve("lib"));
    Path launcher = installed.resolve("bin/engross");
    Files.copy(Path.of("bin/engross"), launcher);
    assertTrue(launcher.toFile().setExecutable(true));
    writeJar(installed.resolve("lib/engross.jar"));
  }

  @Test
  void firstRunWorksAndLaterRunsStartFromTheArchive() throws Exception {
    Path cache = folder.resolve("my cache");
    Path plain = folder.resolve("plain.log");
    Run first =
        run(installed.resolve("bin/engross"), cache, "-Xlog:class+load:file=" + plain, "--version");
    assertEquals(0, first.status(), first.said());
    assertTrue(first.said().startsWith("Engross "), first.said());

    Path archive = await(cache);
    Path log = folder.resolve("classes.log");
    Path link = Files.createSymbolicLink(folder.resolve("linked"), Path.of("in stalled/bin"));
    Path linked = Files.createSymbolicLink(folder.resolve("eng"), link.resolve("engross"));
    Run second = run(linked, cache, "-Xlog:class+load:file=" + log, "--version");
    assertEquals(first, second);
    assertFalse(isArchived(plain), "Java's own archive has the class: choose another");
    assertTrue(isArchived(log), "an archive that was not used");

    Files.writeString(writable(archive), "not an archive");
    assertEquals(first, run(linked, cache, "", "--version"));
  }

  @Test
  void worksWhereNothingCanBeCached() throws Exception {
    Path file = Files.writeString(folder.resolve("a file"), "in the way");
    Run run = run(installed.resolve("bin/engross"), file.resolve("cache"), "", "--version");
    assertEquals(0, run.status(), run.said());
    assertTrue(run.said().startsWith("Engross "), run.said());
    assertEquals(run, run(installed.resolve("bin/engross"), Path.of("none"), "", "--version"));
    assertFalse(Files.exists(Path.of("none")));
  }

  @Test
  void tellsTheStatusAndWhatIsMissing() throws Exception {
    Path none = Path.of("none");
    assertEquals(2, run(installed.resolve("bin/engross"), none, "", "build").status());

    Path alone = Files.createDirectories(folder.resolve("alone/bin")).resolve("engross");
    Files.copy(installed.resolve("bin/engross"), alone);
    Run noJar = run(alone, none, "", "--version");
    assertEquals(3, noJar.status());
    assertTrue(noJar.said().contains("There is no engross.jar"), noJar.said());
  }

  private static Run run(Path launcher, Path cache, String options, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(launcher.toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(words).redirectErrorStream(true);
    Map<String, String> environment = process.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("ENGROSS_CACHE", cache.toString());
    environment.put("ENGROSS_JAVA_OPTIONS", options);
    environment.remove("ENGROSS_JAR");
    environment.remove("JAVA_TOOL_OPTIONS");
    Path said = Files.createTempFile(folder, "said", ".txt");
    int status = process.redirectOutput(said.toFile()).start().waitFor();
    return new Run(status, Files.readString(said));
  }

  /** Waits until the archive is there and nobody works on it. */
  private static Path await(Path cache) throws IOException, InterruptedException {
    while (true) {
      try (Stream<Path> all = Files.list(cache)) {
        List<Path> files = all.toList();
        if (files.size() == 1 && files.get(0).toString().endsWith(".archive")) {
          return files.get(0);
        }
      }
      Thread.sleep(200);
    }
  }

  /** Whether a class that picocli needs and Java's own archive lacks came from an archive. */
  private static boolean isArchived(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" java.sql.DriverManager "))
        .allMatch(line -> line.contains("shared objects file"));
  }

  private static Path writable(Path file) {
    assertTrue(file.toFile().setWritable(true));
    return file;
  }

  /** Own classes, with the libraries named in the manifest. */
  private static void writeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.CLASS_PATH, libraries(jar.getParent().toRealPath()));
    Path classes = Path.of("target/classes");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(each).toString();
        if (!name.startsWith("META-INF")) {
          out.putNextEntry(new JarEntry(name));
          Files.copy(each, out);
        }
      }
    }
  }

  /** Relative to the jar: the archive is not made of classes from absolute addresses. */
  private static String libraries(Path lib) {
    ClassLoader loader = LauncherTest.class.getClassLoader();
    Stream<Path> entries =
        loader instanceof URLClassLoader named
            ? Arrays.stream(named.getURLs()).map(url -> Path.of(URI.create(url.toString())))
            : Stream.of(System.getProperty("java.class.path").split(":")).map(Path::of);
    return entries
        .filter(entry -> entry.toString().endsWith(".jar"))
        .map(entry -> lib.relativize(entry.toAbsolutePath()).toString())
        .collect(Collectors.joining(" "));
  }
}

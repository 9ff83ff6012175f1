package org.engross.publish.epub;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs epubcheck in a Java of its own: it and the HTML checker bring two editions of one library,
 * which cannot live in one class path.
 */
public final class EpubCheckRun {
  private EpubCheckRun() {}

  /** Every fatal error, error and warning, a line each; empty for a valid book. */
  public static String faults(Path book) throws IOException {
    String whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String path =
        Arrays.stream(whole.split(File.pathSeparator))
            .filter(jar -> !jar.replace('\\', '/').matches(".*/nu/validator/(validator|jing)/.*"))
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    path,
                    "com.adobe.epubcheck.tool.Checker",
                    book.toString()))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!output.contains("EPUBCheck")) {
      throw new IOException("epubcheck did not run: " + output);
    }
    return output
        .lines()
        .filter(line -> line.matches("(FATAL|ERROR|WARNING).*"))
        .collect(Collectors.joining("\n"));
  }
}

package org.engross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Makes an edition of a small invented text, and throws it away. The launcher lets the virtual
 * machine note what classes that takes, and keeps them ready for later runs.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Makes an edition of a small text and throws it away: for the launcher.",
    mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
  private static final String TEXT = "rehearsal.txt";

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("engross-rehearsal");
    try {
      return rehearse(folder);
    } finally {
      delete(folder);
    }
  }

  private static int rehearse(Path folder) throws IOException {
    Path text = folder.resolve(TEXT);
    try (InputStream sample = RehearseCommand.class.getResourceAsStream(TEXT)) {
      Files.copy(sample, text);
    }
    String edition = folder.resolve("edition").toString();
    String made = folder.resolve("made").toString();
    List<List<String>> acts =
        List.of(
            List.of("init", edition, "--from", text.toString()),
            List.of("build", edition, "--output", made),
            List.of("check", edition),
            List.of("verify", made));
    for (List<String> act : acts) {
      int status = act(act);
      if (status != Status.DONE) {
        return status;
      }
    }
    return Status.DONE;
  }

  private static int act(List<String> arguments) {
    PrintWriter unheard = new PrintWriter(Writer.nullWriter());
    return Main.run(unheard, unheard, false, arguments.toArray(String[]::new));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

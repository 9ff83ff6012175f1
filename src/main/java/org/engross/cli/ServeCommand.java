package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.engross.press.Job;
import org.engross.press.Outcome;
import org.engross.press.Press;
import org.engross.publish.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an edition in the browser while it is being worked on. */
@Command(
    name = "serve",
    description =
        "Makes the edition, shows it at a local address, and makes it again whenever a file in its"
            + " folder changes. Ends with Ctrl-C.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  engross serve source-text/dushanbe-declaration --port 8080")
final class ServeCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "EDITION", description = "Folder with the text and edition.yaml.")
  private Path edition;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port of the local address (default: ${DEFAULT-VALUE}; 0 takes a free one).")
  private int port;

  @Mixin private JobOptions options;

  ServeCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Job job = options.job(edition);
    if (port < 0 || port > 65535) {
      throw new WrongUse("There is no port " + port + ".");
    }
    Path folder = Files.createTempDirectory("engross-");
    try (FileServer server = FileServer.start(folder.resolve("edition"), port)) {
      build(job, folder.resolve("edition"));
      screen.say("http://localhost:" + server.port() + "/");
      Watch watch = Watch.of(edition);
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(Watch.PAUSE_IN_MILLISECONDS);
        if (watch.sawAChange()) {
          build(job, folder.resolve("edition"));
        }
      }
    }
    return Status.DONE;
  }

  private void build(Job job, Path to) throws IOException {
    Outcome<Work> outcome = new Press(job, screen).build(to);
    screen.problems(edition.toString(), outcome.problems());
    screen.note(outcome.isDone() ? "The edition is made." : "The edition before stays as it was.");
  }
}

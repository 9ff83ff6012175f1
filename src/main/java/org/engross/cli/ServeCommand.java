package org.engross.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.engross.press.Job;
import org.engross.press.Outcome;
import org.engross.press.Proof;
import org.engross.publish.Work;
import org.engross.serve.Finisher;
import org.engross.serve.Preview;
import org.engross.serve.PreviewServer;
import org.engross.serve.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an edition in the browser while it is being worked on. */
@Command(
    name = "serve",
    description =
        "Shows the edition at a local address and, whenever a file it is made from changes, makes"
            + " again what depends on it. The page that is looked at comes first and stays at its"
            + " paragraph; problems are shown in it. Nothing is written into the edition's folder."
            + " Ends with Ctrl-C.",
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
    Preview preview = new Preview(job, Files.createTempDirectory("engross-"));
    Finisher finisher = new Finisher(preview, this::finished, this::broken);
    try (PreviewServer server = start(preview);
        Watch watch = new Watch(preview::inputs)) {
      refresh(preview);
      screen.say("http://localhost:" + server.port() + "/");
      while (!Thread.currentThread().isInterrupted()) {
        finisher.begin();
        watch.await();
        finisher.giveUp();
        refresh(preview);
      }
    } finally {
      finisher.giveUp();
    }
    return Status.DONE;
  }

  private PreviewServer start(Preview preview) throws IOException {
    try {
      return PreviewServer.start(preview, port);
    } catch (BindException taken) {
      throw new WrongUse("The port " + port + " is taken; choose another with --port.");
    }
  }

  private void refresh(Preview preview) throws IOException {
    long start = System.nanoTime();
    Outcome<Proof> outcome = preview.refresh(screen);
    long took = (System.nanoTime() - start) / 1_000_000;
    screen.problems(edition.toString(), outcome.problems());
    screen.note(
        outcome.isDone() ? "Set in " + took + " ms." : "The pages before stay as they were.");
  }

  private void finished(Outcome<Work> outcome) {
    screen.problems(edition.toString(), outcome.problems());
    screen.note(outcome.isDone() ? "All formats are made and proved." : "The edition has faults.");
  }

  private void broken(Exception failed) {
    screen.note("The tool broke: " + failed);
    screen.trace(failed);
  }
}

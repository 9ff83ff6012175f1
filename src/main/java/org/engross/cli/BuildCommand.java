package org.engross.cli;

import java.io.IOException;
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

/** Makes one edition. */
@Command(
    name = "build",
    description = "Makes the edition: site, PDF, indexes, citation files and data.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  engross build source-text/dushanbe-declaration -o out")
final class BuildCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "EDITION", description = "Folder with the text and edition.yaml.")
  private Path edition;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Folder the edition becomes. It is replaced only when all is well.")
  private Path output;

  @Option(names = "--timings", description = "Show how long each stage took.")
  private boolean timings;

  @Mixin private JobOptions options;

  BuildCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Job job = options.job(edition);
    if (!Press.mayReplace(output)) {
      throw new WrongUse(
          output + " holds files that Engross did not make; name an empty or a new folder.");
    }
    Outcome<Work> outcome = new Press(job, screen).build(output);
    screen.problems(edition.toString(), outcome.problems());
    if (timings) {
      outcome.timings().lines().forEach(screen::note);
    }
    if (!outcome.isDone()) {
      screen.note("No edition was written.");
      return Status.FAULTS;
    }
    Work work = outcome.result().orElseThrow();
    int pages = work.composition().pages().size();
    screen.say(output + ": " + work.edition().metadata().title() + ", " + pages + " pages");
    return Status.DONE;
  }
}

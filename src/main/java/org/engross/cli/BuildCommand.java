package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.engross.press.Job;
import org.engross.press.Outcome;
import org.engross.press.Press;
import org.engross.press.Shelf;
import org.engross.publish.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one edition, or all editions below a folder. */
@Command(
    name = "build",
    aliases = "site",
    description = {
      "Makes an edition: site, PDF, indexes, citation files and data.",
      "Given a folder that holds editions, it makes all of them, several at a time, each in a"
          + " folder of its own name, and the home page that lists them. What is up to date is left"
          + " as it is; an edition with faults keeps none of the others back.",
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  engross build source-text/dushanbe-declaration -o out",
      "  engross build source-text -o public"
    })
final class BuildCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(
      paramLabel = "EDITION",
      description = "Folder with the text and edition.yaml, or a folder of such folders.")
  private Path source;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Folder the edition becomes. It is replaced only when all is well.")
  private Path output;

  @Option(names = "--timings", description = "Show how long each stage took.")
  private boolean timings;

  @Mixin private JobOptions options;

  @Mixin private ShelfOptions way;

  BuildCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Job job = options.job(source);
    Shelf.Way shelved = way.way();
    if (!Shelf.isEdition(source)) {
      Shelf shelf = new Shelf(source, job, screen);
      if (!shelf.editions().isEmpty()) {
        return new ShelfRun(shelf, source, screen).publish(output, shelved, timings);
      }
    }
    return edition(job);
  }

  private int edition(Job job) throws IOException {
    if (!Press.mayReplace(output)) {
      throw new WrongUse(
          output + " holds files that Engross did not make; name an empty or a new folder.");
    }
    if (Press.isEditors(output, source)) {
      throw new WrongUse(output + " is for what you write yourself; name another folder.");
    }
    Outcome<Work> outcome = new Press(job, screen).build(output);
    screen.problems(source.toString(), outcome.problems());
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

package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.press.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes all editions of a project and the page that lists them. */
@Command(
    name = "site",
    description = "Makes every edition under a folder, and the home page that lists them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  engross site source-text -o public")
final class SiteCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "SOURCE-TEXT", description = "Folder that holds the editions' folders.")
  private Path source;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Folder of the site; each edition gets a folder of its own name in it.")
  private Path output;

  @Mixin private JobOptions options;

  SiteCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(source)) {
      throw new WrongUse("There is no folder " + source + ".");
    }
    List<Shelf.Made> all = new Shelf(source, options.job(source), screen).publish(output);
    if (all.isEmpty()) {
      throw new WrongUse("There is no edition under " + source + ".");
    }
    boolean failed = false;
    for (Shelf.Made made : all) {
      screen.problems(source.resolve(made.slug()).toString(), made.outcome().problems());
      failed |= !made.outcome().isDone();
      screen.say(made.slug() + (made.outcome().isDone() ? ": done" : ": not written"));
    }
    return failed ? Status.FAULTS : Status.DONE;
  }
}

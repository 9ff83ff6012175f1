package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.press.Pruning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a skin's leftovers out of a site that the Maven Site Plugin assembled. */
@Command(
    name = "prune",
    description =
        "Deletes from an assembled site every file that stands in none of the folders it was"
            + " assembled from. Needed after the Maven Site Plugin, whose skin leaves files of its"
            + " own.",
    mixinStandardHelpOptions = true)
final class PruneCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "SITE", description = "The assembled site.")
  private Path site;

  @Option(
      names = "--keep",
      required = true,
      paramLabel = "DIR",
      description = "A folder whose files belong to the site; may be given again.")
  private List<Path> keep;

  PruneCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    int count = Pruning.prune(site, keep).size();
    screen.say(count + " files of the skin deleted from " + site);
    return Status.DONE;
  }
}

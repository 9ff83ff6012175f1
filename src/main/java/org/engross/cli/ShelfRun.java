package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.engross.press.Made;
import org.engross.press.Shelf;
import org.engross.press.Timings;

/** Makes a folder of editions and tells what came of each, then of all. */
final class ShelfRun {
  private final Shelf shelf;
  private final Path source;
  private final Screen screen;

  /**
   * @param source the shelf's folder, as it was named on the command line
   */
  ShelfRun(Shelf shelf, Path source, Screen screen) {
    this.shelf = shelf;
    this.source = source;
    this.screen = screen;
  }

  /** Makes them; gives the exit status. */
  int publish(Path output, Shelf.Way way, boolean timings) throws IOException {
    long start = System.nanoTime();
    List<Made> all = shelf.publish(output, way);
    double seconds = (System.nanoTime() - start) / 1e9;
    for (Made made : all) {
      screen.problems(source.resolve(made.name()).toString(), made.problems());
      screen.say(made.line());
    }
    if (timings) {
      Timings.sum(all.stream().map(Made::timings).toList()).lines().forEach(screen::note);
    }
    screen.say(output + ": " + Made.summary(all) + String.format(Locale.ROOT, ", %.1f s", seconds));
    return status(all);
  }

  private static int status(List<Made> all) {
    if (all.stream().anyMatch(made -> made.fate() == Made.Fate.BROKEN)) {
      return Status.BROKEN;
    }
    return all.stream().allMatch(Made::isDone) ? Status.DONE : Status.FAULTS;
  }
}

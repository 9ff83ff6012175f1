package org.engross.cli;

import org.engross.press.Shelf;
import picocli.CommandLine.Option;

/** The options that say how a folder of editions is gone through. */
final class ShelfOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many editions are made at once (default: one for each processor).")
  private Integer threads;

  @Option(names = "--force", description = "Make again also the editions that are up to date.")
  private boolean force;

  /** The way through the shelf. */
  Shelf.Way way() {
    if (threads != null && threads < 1) {
      throw new WrongUse("At least one edition is made at once, not " + threads + ".");
    }
    return new Shelf.Way(threads == null ? Shelf.Way.usual().threads() : threads, force);
  }
}

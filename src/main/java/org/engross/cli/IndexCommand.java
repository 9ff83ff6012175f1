package org.engross.cli;

import picocli.CommandLine.Command;

/** What helps an editor with the index. */
@Command(
    name = "index",
    description = "Helps with the authority file, from which the index is made.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = SuggestCommand.class)
final class IndexCommand implements Runnable {
  @Override
  public void run() {
    throw new WrongUse("Say what to do: \"engross index suggest EDITION\".");
  }
}

package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.press.Outcome;
import org.engross.press.Press;
import org.engross.press.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how a text is understood, and what is doubtful about it. */
@Command(
    name = "check",
    description = {
      "Reads the edition without making it. Prints the outline as it was recognised, each block"
          + " with its lines in the source and the rule that found it, and every problem.",
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  engross check source-text/dushanbe-declaration",
      "  engross check source-text/dushanbe-declaration --explain 42",
      "  engross check source-text/dushanbe-declaration --strict --quiet"
    })
final class CheckCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "EDITION", description = "Folder with the text and edition.yaml.")
  private Path edition;

  @Option(
      names = "--explain",
      paramLabel = "LINE",
      description = "Say what a line of the source was taken for, why, and what else it could be.")
  private Integer line;

  @Option(names = "--heads", description = "Print the heads alone.")
  private boolean heads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print problems alone.")
  private boolean quiet;

  @Mixin private JobOptions options;

  CheckCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Outcome<Reading> outcome = new Press(options.job(edition), screen).read();
    if (line != null) {
      return explain(outcome.result());
    }
    if (!quiet) {
      outcome.result().ifPresent(read -> Outline.of(read.draft(), !heads).forEach(screen::say));
    }
    screen.problems(edition.toString(), outcome.problems());
    return outcome.isDone() ? Status.DONE : Status.FAULTS;
  }

  private int explain(Optional<Reading> read) {
    if (read.isEmpty()) {
      throw new WrongUse("The edition cannot be read; leave out --explain to see why.");
    }
    int last = read.get().source().lineCount();
    if (line < 1 || line > last) {
      throw new WrongUse("The text has the lines 1 to " + last + ".");
    }
    screen.say(line + ": " + read.get().source().line(line - 1));
    List<String> why = read.get().recognition().explanations().line(line);
    if (why.isEmpty()) {
      screen.say("  Nothing had to be decided here.");
    }
    why.forEach(reason -> screen.say("  " + reason));
    return Status.DONE;
  }
}

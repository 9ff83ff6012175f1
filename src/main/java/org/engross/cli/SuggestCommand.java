package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.index.Suggestion;
import org.engross.index.Suggestions;
import org.engross.press.Outcome;
import org.engross.press.Press;
import org.engross.press.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes entries for the authority file. */
@Command(
    name = "suggest",
    description =
        "Prints the documents and bodies that the text names and authorities.yaml does not have, as"
            + " lines for that file, each with the passages where it stands.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  engross index suggest source-text/charter >> source-text/charter/authorities.yaml")
final class SuggestCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "EDITION", description = "Folder with the text and edition.yaml.")
  private Path edition;

  @Mixin private JobOptions options;

  SuggestCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Outcome<Reading> outcome = new Press(options.job(edition), screen).read();
    if (!outcome.isDone()) {
      screen.problems(edition.toString(), outcome.problems());
      return Status.FAULTS;
    }
    Reading read = outcome.result().orElseThrow();
    List<Suggestion> found = Suggestions.of(read.edition(), read.authorities());
    Suggestions.yaml(found).lines().forEach(screen::say);
    screen.note(found.size() + " candidates; look through them before you keep them.");
    return Status.DONE;
  }
}

package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.index.IndexOptions;
import org.engross.index.Suggestion;
import org.engross.index.Suggestions;
import org.engross.index.name.NamePack;
import org.engross.press.Job;
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
    footer = "  engross index suggest source-text/charter > suggested.yaml")
final class SuggestCommand implements Callable<Integer> {
  private static final String NO_RULES =
      "There are no naming rules for this language, so nothing can be suggested; write the documents"
          + " and bodies of the text into authorities.yaml.";

  private final Screen screen;

  @Parameters(paramLabel = "EDITION", description = "Folder with the text and edition.yaml.")
  private Path edition;

  @Mixin private JobOptions options;

  SuggestCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Job job = options.job(edition);
    Outcome<Reading> outcome = new Press(job, screen).read();
    if (!outcome.isDone()) {
      screen.problems(edition.toString(), outcome.problems());
      return Status.FAULTS;
    }
    Reading read = outcome.result().orElseThrow();
    IndexOptions way = new IndexOptions(!job.authorities(), List.of());
    List<Suggestion> found = Suggestions.of(read.edition(), read.authorities(), way);
    Suggestions.yaml(found).lines().forEach(screen::say);
    boolean rules = NamePack.of(read.edition().metadata().language()).isComplete();
    screen.note(found.isEmpty() && !rules ? NO_RULES : said(found.size()));
    return Status.DONE;
  }

  private static String said(int candidates) {
    return switch (candidates) {
      case 0 -> "The text names nothing that authorities.yaml does not have.";
      case 1 -> "1 candidate; look at it before you keep it.";
      default -> candidates + " candidates; look through them before you keep them.";
    };
  }
}

package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.engross.publish.Work;
import org.engross.publish.cite.CitationCheck;
import org.engross.register.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a citation. */
@Command(
    name = "verify-citation",
    description = {
      "Takes a citation as Engross prints it, with the mark of its edition and, if you like, the"
          + " words quoted in quotation marks, and says whether place, page and words agree.",
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  engross verify-citation source-text/dushanbe-declaration \\",
      "    \"Dushanbe Declaration, s 3.2, para 4 [ed. 1, ca3eac8ea4bf]\""
    })
final class VerifyCitationCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(index = "0", paramLabel = "EDITION", description = "Folder with the text.")
  private Path edition;

  @Parameters(index = "1", paramLabel = "CITATION", description = "The citation.")
  private String citation;

  @Mixin private JobOptions options;

  VerifyCitationCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    return Setting.of(options.job(edition), screen, this::check);
  }

  private int check(Work work) {
    CitationCheck check = CitationCheck.of(citation, work);
    screen.say("Edition: " + edition(check));
    screen.say("Place: " + place(check));
    if (check.place().isPresent()) {
      String pages = check.place().get().pageRange();
      screen.say("Page: " + (check.pageAgrees() ? "agrees" : "the place stands on " + pages));
    }
    check.quotation().ifPresent(quotation -> screen.say("Words: " + words(check, quotation)));
    return check.agrees() ? Status.DONE : Status.FAULTS;
  }

  private static String edition(CitationCheck check) {
    if (check.seal().isMissing()) {
      return "the citation has no mark of an edition";
    }
    return check.sameText()
        ? "the text is the one that was cited"
        : "the citation is of edition " + check.seal().edition() + ", whose text was another";
  }

  private static String place(CitationCheck check) {
    return check
        .place()
        .map(place -> "found, " + place.id())
        .orElse("no place of this edition is named");
  }

  private static String words(CitationCheck check, Quotation quotation) {
    String truth =
        switch (quotation.agreement()) {
          case EXACT -> "exact";
          case FOLDED -> "exact but for spaces, capitals, quotation marks or dashes";
          case CLOSE -> "close; the edition has: " + quotation.found();
          default -> "not found";
        };
    return check.wordsAtPlace() ? truth : truth + ", but they stand at another place";
  }
}

package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.publish.Work;
import org.engross.publish.cite.CitationCheck;
import org.engross.publish.cite.Cited;
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
    report(check).forEach(screen::say);
    return check.agrees() ? Status.DONE : Status.FAULTS;
  }

  /** What is said of a citation, a line for its edition, its place, its page and its words. */
  static List<String> report(CitationCheck check) {
    List<String> lines = new ArrayList<>();
    lines.add("Edition: " + edition(check));
    lines.add("Place: " + place(check));
    check
        .elsewhere()
        .ifPresent(
            place ->
                lines.add(
                    "Address: leads to another place than the words, which name " + place.id()));
    if (check.place().isPresent()) {
      lines.add("Page: " + (check.pageAgrees() ? "agrees" : page(check.place().get())));
    }
    check.quotation().ifPresent(quotation -> lines.add("Words: " + words(check, quotation)));
    return lines;
  }

  private static String page(Cited place) {
    String pages = place.pages().size() > 1 ? "pages " : "page ";
    return "the place stands on " + pages + place.pageRange();
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
    if (check.gone().isPresent()) {
      return "taken out of the text in edition " + check.gone().get().edition();
    }
    if (check.place().isEmpty()) {
      return "no place of this edition is named";
    }
    Cited now = check.place().get();
    String found = "found, " + now.id();
    return check
        .printed()
        .map(then -> found + "; printed as " + name(then) + " then, as " + name(now) + " now")
        .orElse(found);
  }

  private static String name(Cited place) {
    return place.section() + (place.paragraph().isEmpty() ? "" : " ¶" + place.paragraph());
  }

  private static String words(CitationCheck check, Quotation quotation) {
    String truth =
        switch (quotation.agreement()) {
          case EXACT -> "exact";
          case FOLDED ->
              "exact but for spaces, capitals, quotation marks, dashes, printed numbers or marks of"
                  + " notes";
          case ABRIDGED -> "exact, with words left out where the quotation says so";
          case CLOSE -> "close; the edition has: " + quotation.found();
          default -> "not found";
        };
    return check.wordsAtPlace() ? truth : truth + ", but they stand at another place";
  }
}

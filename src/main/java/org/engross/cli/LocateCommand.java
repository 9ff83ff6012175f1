package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.publish.Work;
import org.engross.register.CitableText;
import org.engross.register.CitableTexts;
import org.engross.register.PlaceName;
import org.engross.register.Quotation;
import org.engross.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what stands at a place, or where words stand. */
@Command(
    name = "locate",
    description = {
      "Says what stands at a place, or where a quotation stands and how true it is: exact, exact"
          + " but for spaces and quotation marks, close with the difference, or not found.",
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  engross locate source-text/dushanbe-declaration \"3.2 ¶4\"",
      "  engross locate source-text/dushanbe-declaration \"p. 9\"",
      "  engross locate source-text/dushanbe-declaration \"guided by the Shanghai Spirit\""
    })
final class LocateCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(index = "0", paramLabel = "EDITION", description = "Folder with the text.")
  private Path edition;

  @Parameters(index = "1", paramLabel = "PLACE", description = "A place, a page or a quotation.")
  private String wanted;

  @Mixin private JobOptions options;

  LocateCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    return Setting.of(options.job(edition), screen, this::locate);
  }

  private int locate(Work work) {
    List<CitableText> texts = CitableTexts.of(work.edition(), work.composition().pageMap());
    List<CitableText> named = PlaceName.parse(wanted).among(texts);
    if (named.isEmpty()) {
      Register.CitedPlace now = work.register().answers().get(wanted);
      if (now != null) {
        screen.say(wanted + " has moved to " + now.id());
        named = texts.stream().filter(text -> text.id().equals(now.id())).toList();
      }
    }
    if (!named.isEmpty()) {
      named.forEach(this::show);
      return Status.DONE;
    }
    return tell(Quotation.find(wanted, texts));
  }

  private void show(CitableText text) {
    String page = text.page().isEmpty() ? "" : ", p. " + text.page();
    screen.say(text.label() + page + " (" + text.id() + ")");
    screen.say("  " + text.text());
  }

  private int tell(Quotation quotation) {
    switch (quotation.agreement()) {
      case EXACT -> screen.say("Exact.");
      case FOLDED -> screen.say("Exact but for spaces, capitals, quotation marks or dashes.");
      case CLOSE -> screen.say("Close; it differs.");
      default -> {
        screen.say("Not found.");
        return Status.FAULTS;
      }
    }
    for (Quotation.Difference difference : quotation.differences()) {
      String quoted = difference.quoted().isEmpty() ? "nothing" : "“" + difference.quoted() + "”";
      String there = difference.edition().isEmpty() ? "nothing" : "“" + difference.edition() + "”";
      screen.say("  quoted: " + quoted + "; edition: " + there);
    }
    quotation.places().forEach(this::show);
    return quotation.agreement() == Quotation.Agreement.CLOSE ? Status.FAULTS : Status.DONE;
  }
}

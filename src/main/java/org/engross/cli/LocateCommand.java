package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.publish.Work;
import org.engross.register.CitableText;
import org.engross.register.CitableTexts;
import org.engross.register.EarlierLabels;
import org.engross.register.PlaceName;
import org.engross.register.Quotation;
import org.engross.register.Register;
import org.engross.typeset.PageMap.PageStart;
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
    String language = work.edition().metadata().language();
    List<CitableText> texts = CitableTexts.of(work.edition(), work.composition().pageMap());
    List<CitableText> named = PlaceName.parse(wanted, language).among(texts);
    if (named.isEmpty()) {
      Register.CitedPlace now = work.register().answers().get(wanted);
      if (now != null) {
        screen.say(wanted + " has moved to " + now.id());
        named = texts.stream().filter(text -> text.id().equals(now.id())).toList();
      }
    }
    for (Register.Withdrawn gone : work.register().withdrawn()) {
      if (gone.id().equals(wanted)) {
        screen.say(wanted + " was taken out of the text in edition " + gone.edition() + ".");
        return Status.FAULTS;
      }
    }
    boolean before = earlier(PlaceName.parse(wanted, language), work.register(), texts);
    named.forEach(this::show);
    if (before || !named.isEmpty()) {
      return Status.DONE;
    }
    PlaceName name = PlaceName.parse(wanted, language);
    List<String> pages =
        work.composition().pageMap().starts().stream().map(PageStart::label).toList();
    if (!name.page().isEmpty() && name.place().isEmpty() && !pages.contains(name.page())) {
      return noPage(name.page(), pages);
    }
    return tell(Quotation.find(wanted, texts));
  }

  private int noPage(String page, List<String> pages) {
    String all =
        pages.isEmpty()
            ? "This edition has no pages."
            : "The text stands on pages "
                + pages.get(0)
                + " to "
                + pages.get(pages.size() - 1)
                + ".";
    screen.say("Not found: there is no page " + page + " of the text. " + all);
    return Status.FAULTS;
  }

  /** Says what an earlier edition printed under the same label; whether there is such a place. */
  private boolean earlier(PlaceName name, Register register, List<CitableText> texts) {
    boolean found = false;
    for (EarlierLabels.Earlier label : EarlierLabels.of(register)) {
      for (CitableText text : texts) {
        CitableText then = new CitableText(text.id(), label.label(), "", text.text());
        boolean same = text.id().equals(label.id()) && !label.label().equals(text.label());
        if (same && !name.place().isEmpty() && name.page().isEmpty() && name.names(then)) {
          screen.say(
              "Before edition " + label.until() + ", " + label.label() + " was what is now:");
          show(text);
          found = true;
        }
      }
    }
    return found;
  }

  private void show(CitableText text) {
    String page = text.page().isEmpty() ? "" : ", p. " + text.page();
    screen.say(text.label() + page + " (" + text.id() + ")");
    screen.say("  " + text.text());
  }

  private int tell(Quotation quotation) {
    switch (quotation.agreement()) {
      case EXACT -> screen.say("Exact.");
      case FOLDED ->
          screen.say(
              "Exact but for spaces, capitals, quotation marks, dashes, printed numbers or marks of"
                  + " notes.");
      case ABRIDGED -> screen.say("Exact, with words left out where the quotation says so.");
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

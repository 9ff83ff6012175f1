package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.engross.publish.Work;
import org.engross.publish.cite.Citation;
import org.engross.publish.cite.Citations;
import org.engross.publish.cite.Cited;
import org.engross.publish.cite.CitedPlaces;
import org.engross.publish.cite.Seal;
import org.engross.publish.html.Addresses;
import org.engross.register.CitableText;
import org.engross.register.CitableTexts;
import org.engross.register.PlaceName;
import org.engross.typeset.PageMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the citation of a place in every style. */
@Command(
    name = "cite",
    description = {
      "Prints the citation of a place in every style, and for reference managers. Each ends with"
          + " the mark of the edition, by which verify-citation can check it later.",
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  engross cite source-text/dushanbe-declaration \"3.2 ¶4\"",
      "  engross cite source-text/dushanbe-declaration sec_3-2__para_4 --as bibtex",
      "  engross cite source-text/dushanbe-declaration"
    })
final class CiteCommand implements Callable<Integer> {
  /** What is printed. */
  enum Form {
    TEXT,
    BIBTEX,
    RIS,
    JSON
  }

  private final Screen screen;

  @Parameters(index = "0", paramLabel = "EDITION", description = "Folder with the text.")
  private Path edition;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PLACE",
      defaultValue = "",
      description = "A place such as \"3.2 ¶4\", \"p. 9\" or an id; the whole if left out.")
  private String place;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text, bibtex, ris or json.")
  private String form;

  @Mixin private JobOptions options;

  CiteCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Form wanted = form();
    return Setting.of(options.job(edition), screen, work -> cite(work, wanted));
  }

  private Form form() {
    try {
      return Form.valueOf(form.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new WrongUse("The forms of a citation are text, bibtex, ris and json.");
    }
  }

  private int cite(Work work, Form wanted) {
    PageMap pages = work.composition().pageMap();
    Addresses addresses = Addresses.of(work.edition());
    CitedPlaces places = CitedPlaces.of(work.edition(), pages, addresses::absolute);
    Citations citations = Citations.of(work.settings().metadata());
    List<Cited> cited = place.isBlank() ? List.of(places.whole()) : named(work, places);
    if (cited.isEmpty()) {
      screen.note("The edition has no place " + place + ".");
      return Status.FAULTS;
    }
    Seal seal = Seal.of(work.settings().metadata(), work.source());
    cited.forEach(one -> print(one, citations, seal, wanted));
    return Status.DONE;
  }

  /** The register's old names are answered too. */
  private List<Cited> named(Work work, CitedPlaces places) {
    List<CitableText> texts = CitableTexts.of(work.edition(), work.composition().pageMap());
    List<CitableText> found =
        PlaceName.parse(place, work.edition().metadata().language()).among(texts);
    if (found.isEmpty() && work.register().answers().containsKey(place)) {
      return places.find(work.register().answers().get(place).id()).stream().toList();
    }
    return found.stream().flatMap(text -> places.find(text.id()).stream()).toList();
  }

  private void print(Cited cited, Citations citations, Seal seal, Form wanted) {
    switch (wanted) {
      case BIBTEX -> screen.say(citations.machineForms().bibtex(cited).stripTrailing());
      case RIS -> screen.say(citations.machineForms().ris(cited).stripTrailing());
      case JSON -> screen.say(citations.machineForms().cslJson(cited).stripTrailing());
      default -> {
        for (Citation citation : citations.of(cited)) {
          screen.say(citation.style().title() + ": " + citation.text() + " " + seal);
          if (!citation.inTextForm().isEmpty()) {
            screen.say("  in the text: " + citation.inTextForm() + " " + seal);
          }
        }
      }
    }
  }
}

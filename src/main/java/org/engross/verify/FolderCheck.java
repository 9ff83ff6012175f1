package org.engross.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** All checks of one folder against what it must hold. */
final class FolderCheck {
  private final Path folder;
  private final String slug;
  private final Expectation expected;
  private final Fidelity fidelity;
  private final LocatorCheck locators;
  private final PlaceCheck places;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private Optional<HtmlSite> site = Optional.empty();
  private Optional<PdfFacts> facts = Optional.empty();
  private Optional<EpubBook> book = Optional.empty();

  FolderCheck(Path folder, String slug, Expectation expected) {
    this.folder = folder;
    this.slug = slug;
    this.expected = expected;
    this.fidelity = new Fidelity(expected);
    this.locators = new LocatorCheck(expected);
    this.places = new PlaceCheck(expected);
  }

  /** All checks, and those of the data files and of the Markdown. */
  Report check(EditionData edition) throws IOException {
    check();
    words("data/edition.json", "data/edition.json", edition.texts());
    markdown(edition);
    problems.addAll(new DataCheck(folder, edition, expected).check());
    problems.addAll(new RegisterCheck(edition.root()).check(folder));
    concord(edition);
    return new Report(problems, figures);
  }

  private void concord(EditionData edition) throws IOException {
    Concordance all = new Concordance(folder, slug, edition);
    facts.ifPresent(all::pdf);
    book.ifPresent(all::epub);
    if (site.isPresent()) {
      all.folder(site.get(), expected);
    }
    problems.addAll(all.problems());
  }

  Report check() throws IOException {
    figures.add(new Figure("words in the source", expected.words().size()));
    figures.add(new Figure("ledger entries", expected.ledger()));
    HtmlSite pages = HtmlSite.read(folder, expected);
    site = Optional.of(pages);
    html(pages);
    pdf();
    epub();
    plainText();
    markup("Akoma Ntoso", slug + ".akn.xml", Dialect.AKN);
    markup("TEI", slug + ".tei.xml", Dialect.TEI);
    problems.addAll(PartTexts.check(folder, pages, expected));
    problems.addAll(places.repeated(pages));
    LinkCheck links =
        new LinkCheck(pages, facts.map(pdf -> pdf.destinations().keySet()).orElse(Set.of()));
    problems.addAll(links.check());
    figures.add(new Figure("links", links.followed()));
    figures.add(new Figure("mentions", expected.mentions().size()));
    return new Report(problems, figures);
  }

  private void html(HtmlSite site) {
    if (site.whole().isEmpty()) {
      missing(HtmlSite.WHOLE);
      return;
    }
    HtmlPage whole = site.whole().get();
    Passages text = new Passages(whole.text());
    words("HTML", HtmlSite.WHOLE, text);
    List<Passage> parts = new ArrayList<>();
    site.parts(expected).forEach(page -> parts.addAll(page.text()));
    words("HTML by section", "the pages of sections", new Passages(parts));
    places.missing(HtmlSite.WHOLE, whole.ids().keySet(), true).ifPresent(problems::add);
    problems.addAll(locators.check(HtmlSite.WHOLE, text, false));
  }

  private void pdf() {
    String pdf = slug + ".pdf";
    Path file = folder.resolve(pdf);
    if (!Files.isRegularFile(file)) {
      if (!expected.pages().isEmpty()) {
        missing(pdf);
      }
      return;
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      Passages text = new Passages(PdfText.of(document, expected));
      PdfFacts read = PdfFacts.of(document);
      facts = Optional.of(read);
      words("PDF", pdf, text);
      places.missing(pdf, read.destinations().keySet(), false).ifPresent(problems::add);
      problems.addAll(locators.check(pdf, text, true));
      figures.add(new Figure("pages of the PDF", document.getNumberOfPages()));
    } catch (IOException e) {
      problems.add(unreadable(pdf, e));
    }
  }

  private void epub() {
    String name = slug + ".epub";
    if (!Files.isRegularFile(folder.resolve(name))) {
      return;
    }
    try {
      EpubBook read = EpubBook.read(folder.resolve(name), expected);
      book = Optional.of(read);
      words("EPUB", name, read.text());
      Set<String> ids = new HashSet<>();
      read.site().pages().values().forEach(page -> ids.addAll(page.ids().keySet()));
      places.missing(name, ids, true).ifPresent(problems::add);
      problems.addAll(locators.check(name, read.text(), false));
      problems.addAll(new LinkCheck(read.site(), Set.of()).check());
    } catch (IOException e) {
      problems.add(unreadable(name, e));
    }
  }

  private void markup(String name, String file, Dialect dialect) {
    if (!Files.isRegularFile(folder.resolve(file))) {
      return;
    }
    try {
      HtmlPage document = MarkupFile.read(folder, file, dialect, expected);
      Passages text = new Passages(document.text());
      words(name, file, text);
      places
          .missing(file, document.ids().keySet(), dialect == Dialect.TEI)
          .ifPresent(problems::add);
      problems.addAll(places.repeated(document));
      problems.addAll(locators.check(file, text, false));
    } catch (IOException e) {
      problems.add(unreadable(file, e));
    }
  }

  private void plainText() throws IOException {
    Path file = folder.resolve(slug + ".txt");
    if (Files.isRegularFile(file)) {
      words("plain text", slug + ".txt", PlainTextFile.of(Files.readAllLines(file)));
    }
  }

  private void markdown(EditionData edition) throws IOException {
    String name = slug + ".md";
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file)) {
      String text = Files.readString(file);
      words("Markdown", name, MarkdownFile.of(name, text, edition.allNotes(), expected));
    }
  }

  private void words(String name, String output, Passages text) {
    figures.add(new Figure("words in " + name, text.words(expected.notes()).size()));
    fidelity.check(output, text).ifPresent(problems::add);
  }

  private static Problem unreadable(String name, IOException why) {
    return Problem.of(
        Code.V007,
        Place.file(name),
        "The file cannot be read: " + why.getMessage() + ".",
        "It is damaged: make the folder again, or fetch it again.");
  }

  private void missing(String name) {
    problems.add(
        Problem.of(
            Code.V007,
            Place.file(name),
            "The file that must hold the text is not in the folder.",
            "The folder is not whole: make it again, or fetch it again."));
  }
}

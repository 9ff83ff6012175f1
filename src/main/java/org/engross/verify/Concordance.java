package org.engross.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.source.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Holds the files of a finished folder against each other: places, numbers of pages, names, and
 * what is said of the document as a whole are the same in all of them.
 */
final class Concordance {
  /** Its links start from the root of the host, unlike those of other pages. */
  private static final String ERRORS = "404.html";

  private static final ObjectMapper LINES = new ObjectMapper();
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path folder;
  private final String slug;
  private final EditionData edition;
  private final Disagreements found = new Disagreements();
  private final List<Problem> unreadable = new ArrayList<>();
  private final PlaceTable places;
  private final PageTable pages;
  private final PageCheck paging;
  private final MetadataCheck metadata;

  Concordance(Path folder, String slug, EditionData edition) throws IOException {
    this.folder = folder;
    this.slug = slug;
    this.edition = edition;
    this.places = new PlaceTable(edition.root());
    this.pages = new PageTable(value("data/pages.json"));
    this.paging = new PageCheck(pages, places, found);
    this.metadata = new MetadataCheck(edition.root(), found);
  }

  /** What was found so far. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(unreadable);
    all.addAll(found.problems());
    return all;
  }

  /** The PDF. */
  void pdf(PdfFacts facts) {
    paging.pdf(slug + ".pdf", facts.labels(), facts.destinations());
    metadata.pdf(slug + ".pdf", facts.title(), facts.language());
  }

  /** The e-book: its package, and the pages of which it lists and marks the numbers. */
  void epub(EpubBook book) {
    List<HtmlPage.PageMark> marks = new ArrayList<>();
    book.site().pages().values().forEach(page -> marks.addAll(page.pageMarks()));
    paging.marks(slug + ".epub", marks, true);
    metadata.epub(slug + ".epub", book.opf());
  }

  /** The data files, the site, and the documents in markup. */
  void folder(HtmlSite site, Expectation expected) throws IOException {
    TreeCheck trees = new TreeCheck(places, pages, found);
    trees.both("data/citations.json", value("data/citations.json"));
    trees.bySection("data/dts/navigation-section.json", value("data/dts/navigation-section.json"));
    trees.byPage("data/dts/navigation-page.json", value("data/dts/navigation-page.json"));
    JsonNode manifest = value(ManifestCheck.NAME);
    metadata.manifest(ManifestCheck.NAME, manifest);
    inputs(manifest);
    NamesCheck names = names(expected);
    site(site, names, new SiteDataCheck(edition, expected, places, pages, site, found));
    citations(site);
    JsonNode about = edition.root().path("metadata");
    new SitemapCheck(folder, about, found).check(List.copyOf(site.pages().keySet()));
    shapes();
    markup(names);
    for (String name : FolderFiles.names(folder)) {
      if (name.equals("versions.json")) {
        metadata.versions(name, value(name));
      }
    }
  }

  private void site(HtmlSite site, NamesCheck names, SiteDataCheck data) throws IOException {
    Set<String> indexed = new HashSet<>();
    FrameCheck frame = new FrameCheck();
    boolean own = hasTemplates(value(ManifestCheck.NAME));
    HeadCheck heads = new HeadCheck(edition.root().path("metadata"), site, found);
    Path whole = folder.resolve(HtmlSite.WHOLE);
    Document text = Jsoup.parse(Files.isRegularFile(whole) ? Files.readString(whole) : "");
    TwinCheck twins = new TwinCheck(text, places.rows().keySet(), found);
    for (HtmlPage page : site.pages().values()) {
      String name = page.name();
      paging.marks(name, page.pageMarks(), name.equals(HtmlSite.WHOLE));
      Document document = Jsoup.parse(Files.readString(folder.resolve(name)));
      metadata.page(name, document);
      if (!own) {
        heads.page(name, document);
        twins.page(name, document);
      }
      if (!name.equals(ERRORS)) {
        frame.add(name, document);
      }
      indexed.addAll(names.page(name, document));
      data.seals(name, document);
      if (name.startsWith("cite/")) {
        data.citations(name, document);
      }
    }
    if (!own) {
      frame.compare(found);
    }
    names.index();
    names.pagesHave(indexed);
    for (String name : site.files()) {
      if (name.equals("search-data.js")) {
        data.search(name, value(name));
      } else if (name.equals("places.js")) {
        data.places(name, value(name));
      } else if (name.matches("cite/[^/]+\\.js")) {
        data.citeBox(name, value(name));
      }
    }
  }

  /** Citations as pages print them, as the cite box makes them, and for reference managers. */
  private void citations(HtmlSite site) throws IOException {
    CiteBoxCheck boxes = new CiteBoxCheck(found);
    BibliographyCheck files = new BibliographyCheck(edition.root().path("metadata"), found);
    for (String name : site.files()) {
      if (name.matches("cite/[^/]+\\.js")) {
        JsonNode box = value(name);
        boxes.box(name, box);
        if (box.isObject()) {
          files.box(name, box);
        }
      } else if (name.matches("cite/[^/]+\\.(bib|ris|json)")) {
        files.form(name, Files.readString(folder.resolve(name)));
      }
    }
    boxes.compareBoxes();
    for (String name : site.pages().keySet()) {
      Document page = Jsoup.parse(Files.readString(folder.resolve(name)));
      boxes.page(name, page);
      files.page(name, page);
    }
  }

  /** Keys of the data files, by the schemas beside them. */
  private void shapes() throws IOException {
    ShapeCheck shapes = new ShapeCheck(folder, found);
    for (String name : FolderFiles.names(folder)) {
      if (name.matches("(?!data/schemas/).*\\.jsonl?|(cite/[^/]+|search-data)\\.js")) {
        if (name.endsWith(".jsonl")) {
          for (String line : Files.readAllLines(folder.resolve(name))) {
            shapes.check(name, LINES.readTree(line));
          }
        } else {
          shapes.check(name, value(name));
        }
      }
    }
  }

  /** Whether pages were made by templates of an editor's, who may give each a frame of its own. */
  private static boolean hasTemplates(JsonNode manifest) {
    boolean has = manifest.path("settings").has("templates");
    for (JsonNode input : manifest.path("inputs")) {
      has |= input.path("path").asText().startsWith("templates/");
    }
    return has;
  }

  private NamesCheck names(Expectation expected) throws IOException {
    List<JsonNode> mentions = new ArrayList<>();
    try (MappingIterator<JsonNode> lines =
        LINES
            .readerFor(JsonNode.class)
            .readValues(Files.readAllBytes(folder.resolve(NamesCheck.MENTIONS)))) {
      lines.forEachRemaining(mentions::add);
    }
    NamesCheck names =
        new NamesCheck(value(NamesCheck.INDEX), mentions, expected.mentions(), places, found);
    names.surfaces(mentions, expected.source().text());
    return names;
  }

  private void markup(NamesCheck names) throws IOException {
    String akn = slug + ".akn.xml";
    String tei = slug + ".tei.xml";
    if (Files.isRegularFile(folder.resolve(akn))) {
      Document document = document(akn);
      metadata.akn(akn, document);
      references(akn, document, "eId");
      names.markup(akn, document, Dialect.AKN, "refersTo", "ref_");
    }
    if (Files.isRegularFile(folder.resolve(tei))) {
      Document document = document(tei);
      metadata.tei(tei, document);
      references(tei, document, "xml:id");
      names.markup(tei, document, Dialect.TEI, "ref", "name_");
      List<HtmlPage.PageMark> marks = HtmlPage.pageMarks(document, Dialect.TEI);
      paging.marks(tei, marks, true);
    }
  }

  /** What a document refers to within itself is there. */
  private void references(String name, Document document, String id) {
    Set<String> ids = new HashSet<>(document.select("[" + id + "]").eachAttr(id));
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String target = attribute.getValue();
        if (target.startsWith("#") && !ids.contains(target.substring(1))) {
          found.differs(name, "it refers to “" + target + "”, which is not in it");
        }
      }
    }
  }

  private Document document(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(name)), org.jsoup.parser.Parser.xmlParser());
  }

  /** The register that was published is the one that stands beside the source. */
  private void inputs(JsonNode manifest) throws IOException {
    Path register = folder.resolve("data/citations.lock");
    for (JsonNode input : manifest.path("inputs")) {
      boolean lock = input.path("path").asText().equals("citations.lock");
      if (lock
          && Files.isRegularFile(register)
          && !Sha256.of(Files.readAllBytes(register)).equals(input.path("sha256").asText())) {
        found.differs(
            ManifestCheck.NAME, "the register of places is not the one in data/citations.lock");
      }
    }
  }

  /** The value in a file of JSON, or that a script hands over; a missing one if there is none. */
  private JsonNode value(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return JSON.missingNode();
    }
    String text = Files.readString(file);
    if (name.endsWith(".js")) {
      text =
          text.substring(
              text.indexOf('(') + 1, Math.max(text.indexOf('(') + 1, text.lastIndexOf(')')));
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      if (name.endsWith(".js")) {
        unreadable.add(
            Problem.of(
                Code.V007,
                Place.file(name),
                "The data in the script cannot be read: " + e.getOriginalMessage() + ".",
                "The file was changed: make the folder again, or fetch it again."));
      }
      return JSON.missingNode();
    }
  }
}

package org.engross.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.engross.press.Job;
import org.engross.press.Outcome;
import org.engross.press.Press;
import org.engross.problem.Severity;
import org.engross.publish.Work;
import org.engross.publish.cite.CitationCheck;
import org.engross.publish.cite.Citations;
import org.engross.publish.cite.CitedPlaces;
import org.engross.publish.cite.Seal;
import org.engross.publish.cite.Style;
import org.engross.register.Register;
import org.engross.register.RegisterFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One treaty through a chain of editions, each made and published as an editor would. What every
 * old citation must find stands in {@code docs/chain.md}, which was written first: a line with a
 * sign asks, and the lines below it are the answer.
 */
class ChainOfEditionsTest {
  private static final Path CHAIN = Path.of("src/test/resources/chain");

  @TempDir private Path folder;

  private final Map<String, Work> editions = new TreeMap<>();
  private final Map<String, String> citations = new LinkedHashMap<>();
  private final SortedMap<String, String> cited = new TreeMap<>();

  @Test
  void everyQuestionHasItsAnswer() throws IOException {
    StringBuilder answered = new StringBuilder();
    String asked = Files.readString(Path.of("docs/chain.md"));
    boolean answer = false;
    for (String line : asked.lines().toList()) {
      if (line.startsWith("> ")) {
        answered.append(line).append('\n');
        answer(line.substring(2)).forEach(said -> answered.append(said).append('\n'));
        answer = true;
      } else if (!answer || line.isBlank() || line.startsWith("```")) {
        answered.append(line).append('\n');
        answer = false;
      }
    }
    assertEquals(asked, answered.toString());
  }

  private List<String> answer(String question) throws IOException {
    String[] words = question.split(" ", 3);
    String edition = words[1];
    return switch (words[0]) {
      case "build" -> build(edition);
      case "withdraw" -> withdraw(edition);
      case "places" -> List.of(String.join(" ", ids(editions.get(edition))));
      case "answers" -> answers(ids(editions.get(edition)));
      case "diff" -> diff(edition, words[2]);
      case "check" -> check(editions.get(edition));
      case "locate" -> heads(run("locate", folder.resolve("treaty").toString(), words[2]));
      case "page" -> {
        String[] place = words[2].split(" ", 2);
        yield page(place[0]).select(place[1]).eachText();
      }
      default -> throw new IllegalArgumentException(question);
    };
  }

  private List<String> build(String edition) throws IOException {
    Path treaty = Files.createDirectories(folder.resolve("treaty"));
    Files.copy(
        CHAIN.resolve("edition-" + edition + ".txt"),
        treaty.resolve("text.txt"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(
        treaty.resolve("edition.yaml"),
        "title: Treaty\nlanguage: en\npage:\n  format: a5\nedition: \"" + edition + "\"\n");
    Outcome<Work> outcome = new Press(Job.of(treaty), stage -> {}).build(published());
    if (outcome.result().isEmpty()) {
      return outcome.problems().stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .map(problem -> problem.code() + " " + problem.message())
          .toList();
    }
    Work work = outcome.result().get();
    editions.put(edition, work);
    Path kept = Files.createDirectories(folder.resolve("kept").resolve(edition).resolve("data"));
    Files.copy(published().resolve("data/citations.lock"), kept.resolve(RegisterFile.NAME));
    Files.copy(published().resolve("manifest.json"), kept.resolveSibling("manifest.json"));
    if (edition.equals("1")) {
      cite(work);
    }
    texts(work).forEach(cited::putIfAbsent);
    return List.of("done");
  }

  /** Four citations as the first edition prints them, with the words that they quote. */
  private void cite(Work work) {
    CitedPlaces places =
        CitedPlaces.of(work.edition(), work.composition().pageMap(), address -> "");
    Citations styles = Citations.of(work.settings().metadata());
    for (String id : List.of("sec_1__para_1", "sec_1__para_2", "sec_1__para_3", "sec_2__para_2")) {
      String label = work.register().answers().get(id).label();
      String printed = styles.of(Style.CHICAGO, places.find(id).orElseThrow()).text();
      Seal seal = Seal.of(work.settings().metadata(), work.source());
      citations.put(label, printed + " “" + texts(work).get(id) + "” " + seal);
    }
  }

  private List<String> check(Work work) {
    List<String> checks = new ArrayList<>();
    for (Map.Entry<String, String> one : citations.entrySet()) {
      CitationCheck check = CitationCheck.of(one.getValue(), work);
      List<String> said = VerifyCitationCommand.report(check);
      assertEquals("Edition: the citation is of edition 1, whose text was another", said.get(0));
      checks.add(
          one.getKey() + ": " + said.stream().skip(1).map(this::shortened).collect(joining("; ")));
    }
    return checks;
  }

  private String shortened(String line) {
    return line.replaceFirst("^(Place|Words): ", "")
        .replaceFirst("^Page: agrees", "page agrees")
        .replaceFirst("^Page: ", "")
        .replaceFirst("^close; .*", "close");
  }

  private List<String> withdraw(String id) throws IOException {
    Path lock = folder.resolve("treaty").resolve(RegisterFile.NAME);
    Files.writeString(lock, Files.readString(lock) + "withdrawn\t" + id + "\n");
    cited.remove(id);
    return List.of();
  }

  private List<String> diff(String older, String newer) throws IOException {
    String old = folder.resolve("kept").resolve(older).toString();
    String now = folder.resolve("kept").resolve(newer).resolve("manifest.json").toString();
    List<String> words = run("diff", old, now);
    JsonNode json = new ObjectMapper().readTree(String.join("\n", run("diff", old, now, "--json")));
    List<String> kinds = new ArrayList<>();
    json.forEach(change -> kinds.add(change.path("change").asText()));
    assertEquals(
        words.stream().map(line -> line.substring(0, line.indexOf(':'))).toList(),
        kinds.stream().map(kind -> kind.equals("repaged") ? "page" : kind).toList());
    return words;
  }

  /**
   * Every id that was ever cited leads to its place in the site, the PDF and the e-book; those that
   * lead to a place of another name are told.
   */
  private List<String> answers(List<String> now) throws IOException {
    List<String> aliases = new ArrayList<>();
    Element text = page("text.html");
    Element book = book();
    Map<String, String> spots = destinations();
    for (String id : cited.keySet()) {
      String place = place(text, id, now);
      assertEquals(place, place(book, id, now), id + " in the e-book");
      assertEquals(spots.get(place), spots.get(id), id + " in the PDF");
      assertTrue(spots.containsKey(id), id + " in the PDF");
      if (!place.equals(id)) {
        aliases.add(id + " -> " + place);
      }
    }
    return aliases;
  }

  /** The id of the place that the element with an id is, or stands in. */
  private static String place(Element page, String id, List<String> now) {
    Element found = page.getElementById(id);
    assertTrue(found != null, id + " is not there");
    Element place = found;
    while (!now.contains(place.id())) {
      place = place.parent();
    }
    return place.id();
  }

  private Element page(String file) throws IOException {
    return Jsoup.parse(Files.readString(published().resolve(file)));
  }

  /** All pages of the e-book as one. */
  private Element book() throws IOException {
    StringBuilder all = new StringBuilder();
    try (FileSystem zip = FileSystems.newFileSystem(published().resolve("treaty.epub"));
        Stream<Path> files = Files.walk(zip.getPath("EPUB"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList()) {
        all.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return Jsoup.parse(all.toString(), Parser.xmlParser());
  }

  private Map<String, String> destinations() throws IOException {
    Map<String, String> spots = new TreeMap<>();
    try (PDDocument pdf = Loader.loadPDF(published().resolve("treaty.pdf").toFile())) {
      collect(pdf.getDocumentCatalog().getNames().getDests(), spots);
    }
    return spots;
  }

  private static void collect(PDNameTreeNode<PDPageDestination> node, Map<String, String> spots)
      throws IOException {
    if (node.getNames() != null) {
      for (var name : node.getNames().entrySet()) {
        spots.put(name.getKey(), name.getValue().getCOSObject().toString());
      }
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
        collect(kid, spots);
      }
    }
  }

  private static List<String> ids(Work work) {
    return work.register().places().stream().map(Register.CitedPlace::id).toList();
  }

  private static Map<String, String> texts(Work work) {
    Map<String, String> texts = new TreeMap<>();
    work.edition().units().forEach(unit -> texts.put(unit.anchor(), unit.text().string()));
    return texts;
  }

  /** The lines without the words of the places, which are set in. */
  private static List<String> heads(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("  ")).toList();
  }

  private Path published() {
    return folder.resolve("out");
  }

  private static List<String> run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter silent = new PrintWriter(new StringWriter());
    assertEquals(Status.DONE, Main.run(new PrintWriter(said), silent, false, arguments));
    return said.toString().lines().toList();
  }
}

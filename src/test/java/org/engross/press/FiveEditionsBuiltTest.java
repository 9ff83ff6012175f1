package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.engross.publish.Work;
import org.engross.publish.cite.CitationCheck;
import org.engross.publish.cite.Seal;
import org.engross.register.RegisterFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text through five editions, each made and published as an editor would. */
class FiveEditionsBuiltTest {
  private static final String A =
      "The Parties shall settle their disputes by peaceful meens alone and in good faith.";
  private static final String A2 = A.replace("meens", "means");
  private static final String B =
      "Each Party shall designate a national authority and shall notify the depositary of its name"
          + " and of its address within thirty days after the entry into force of this treaty.";
  private static final String C =
      "Nothing in this treaty affects the inherent right of individual or collective self-defence.";
  private static final String D =
      "The Conference of the Parties meets every second year in ordinary session at its seat.";
  private static final String E =
      "Decisions of the Conference are taken by consensus of the Parties present and voting.";
  private static final String NEW =
      "The national authorities may address requests to one another directly in urgent cases.";

  @TempDir private Path folder;

  @Test
  void everyOldIdAnswersInTheSiteAndInThePdf() throws IOException {
    Set<String> cited = new TreeSet<>();
    String one = "1. Peace\n\n";
    String two = "2. Conference\n\n";
    cited.addAll(places(built("1", one, A, B, C, two, D, E)));
    cited.addAll(places(built("2", one, A2, B, C, two, D, E)));
    cited.addAll(places(built("3", one, A2, NEW, B, C, two, D, E)));
    Work split = built("4", one, A2, NEW, B, "2. Defence\n\n", C, "3. Conference\n\n", D, E);
    cited.addAll(places(split));
    answer(cited);
    assertEquals(C, words("text.html", "sec_1__para_3"));
    // The old page still says where the paragraph went.
    Element gone = Jsoup.parse(published("sec_1.html")).getElementById("sec_1__para_3");
    assertTrue(gone.text().contains("1 ¶4"), gone.text());
    assertEquals("a", gone.child(0).tagName());

    Element renumbered = Jsoup.parse(published("sec_1.html")).selectFirst("details.moved");
    assertTrue(renumbered.text().contains("Cited as 1 ¶2 before edition 3, now: 1 ¶3"));
    String history = Jsoup.parse(published("changes.html")).select("main").text();
    assertTrue(
        history.contains("Edition 4 What was cited otherwise before Cited as 1 ¶4"), history);
    assertTrue(history.contains("Edition 2 Other words 1 ¶1"), history);
    assertTrue(history.contains("New 1 ¶2"), history);

    Work swapped =
        built("5", "1. Conference\n\n", D, E, "2. Peace\n\n", A2, NEW, B, "3. Defence\n\n", C);
    cited.addAll(places(swapped));
    answer(cited);
    for (String text : new String[] {A2, B, C, D, E, NEW}) {
      String before = idOf(split, text);
      assertEquals(text, words("text.html", before));
    }

    String lock = published("data/citations.lock");
    assertEquals(RegisterFile.write(swapped.register()), lock);
    assertTrue(published("manifest.json").contains("data/citations.lock"));

    String citation =
        "Treaty, s 2, para 1 “" + A2 + "” " + Seal.of(meta(swapped), swapped.source());
    assertTrue(CitationCheck.of(citation, swapped).sameText());
    assertTrue(CitationCheck.of(citation, swapped).wordsAtPlace());
    String old = "Treaty, https://example.org/treaty/sec_1.html#sec_1__para_1";
    assertEquals(idOf(swapped, A2), CitationCheck.of(old, swapped).place().orElseThrow().id());
    for (Element printed : Jsoup.parse(published("cite/sec_1.html")).select(".citations > div")) {
      String copied = printed.selectFirst("dd").text();
      assertTrue(CitationCheck.of(copied, swapped).sameText(), copied);
    }
    String wrong = citation.replace("good faith", "bad faith");
    assertFalse(CitationCheck.of(wrong, swapped).agrees());
  }

  /** Every id leads somewhere in the site's text and in the PDF, to the same place in both. */
  private void answer(Set<String> ids) throws IOException {
    Document text = Jsoup.parse(published("text.html"));
    Map<String, String> spots = destinations();
    for (String id : ids) {
      Element found = text.getElementById(id);
      assertTrue(found != null, id + " is not in text.html");
      Element place = found.is(".alias") ? found.closest(".para, .division") : found;
      assertTrue(spots.containsKey(id), id + " is no destination");
      assertEquals(spots.get(place.id()), spots.get(id), id);
    }
  }

  private Map<String, String> destinations() throws IOException {
    Map<String, String> spots = new TreeMap<>();
    Path file = folder.resolve("out/treaty.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
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

  private String words(String file, String id) throws IOException {
    Element found = Jsoup.parse(published(file)).getElementById(id);
    Element place = found.is(".alias") ? found.closest(".para") : found;
    return place.selectFirst(".body > p").text();
  }

  private static String idOf(Work work, String text) {
    return work.edition().units().stream()
        .filter(unit -> unit.text().string().equals(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Set<String> places(Work work) {
    Set<String> ids = new TreeSet<>();
    work.register().places().forEach(place -> ids.add(place.id()));
    return ids;
  }

  private static org.engross.settings.Metadata meta(Work work) {
    return work.edition().metadata();
  }

  private Work built(String edition, String... parts) throws IOException {
    write(edition, parts);
    Outcome<Work> outcome = press();
    assertTrue(outcome.isDone(), outcome.problems().toString());
    return outcome.result().orElseThrow();
  }

  private Outcome<Work> press() throws IOException {
    return new Press(Job.of(folder.resolve("treaty")), stage -> {}).build(folder.resolve("out"));
  }

  private void write(String edition, String... parts) throws IOException {
    Path source = Files.createDirectories(folder.resolve("treaty"));
    StringBuilder text = new StringBuilder();
    Stream.of(parts).forEach(p -> text.append(p).append(p.endsWith("\n") ? "" : "\n\n"));
    Files.writeString(source.resolve("text.txt"), text);
    Files.writeString(
        source.resolve("edition.yaml"),
        "title: Treaty\nlanguage: en\nedition: \"" + edition + "\"\n");
  }

  private String published(String file) throws IOException {
    return Files.readString(folder.resolve("out").resolve(file));
  }
}

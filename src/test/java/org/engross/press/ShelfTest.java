package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.press.Made.Fate;
import org.engross.problem.Code;
import org.engross.source.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many editions in one run. The texts are invented. */
class ShelfTest {
  @TempDir private Path folder;
  private Path source;
  private Path site;

  @BeforeEach
  void threeEditions() throws IOException {
    source = folder.resolve("source-text");
    site = folder.resolve("site");
    edition("zebra-pact", "An Accord on Zebras");
    edition("lakes/ferry", "Ferry Agreement");
    edition("broken", "Broken\ncolor: red");
  }

  private Path edition(String name, String title) throws IOException {
    Path edition = Files.createDirectories(source.resolve(name));
    Files.writeString(
        edition.resolve("text.txt"),
        "1. The Parties to " + name + " agree to keep the peace.\n\n2. They inform the Council.\n");
    Files.writeString(edition.resolve("edition.yaml"), "title: " + title + "\nlanguage: en\n");
    return edition;
  }

  private List<Made> publish(boolean force) throws IOException {
    return publish(Job.of(source), site, new Shelf.Way(2, force));
  }

  private List<Made> publish(Job pattern, Path to, Shelf.Way way) throws IOException {
    return new Shelf(source, pattern, Progress.SILENT).publish(to, way);
  }

  private static List<Fate> fates(List<Made> all) {
    return all.stream().map(Made::fate).toList();
  }

  private static Map<String, String> digests(Path root) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private Document home() throws IOException {
    return Jsoup.parse(site.resolve("index.html"));
  }

  @Test
  void oneWithFaultsKeepsNoneBack() throws IOException {
    List<Made> all = publish(false);
    assertEquals(
        List.of("broken", "lakes/ferry", "zebra-pact"), all.stream().map(Made::name).toList());
    assertEquals(List.of(Fate.FAULTY, Fate.MADE, Fate.MADE), fates(all));
    assertEquals("2 made, 0 unchanged, 1 failed", Made.summary(all));
    assertEquals(Code.E003, all.get(0).problems().get(0).code());
    assertFalse(Files.exists(site.resolve("broken")));
    assertEquals(
        List.of("zebra-pact/index.html", "lakes/ferry/index.html"),
        home().select("li a").eachAttr("href"));
    for (String link : home().select("a[href]").eachAttr("href")) {
      assertTrue(Files.isRegularFile(site.resolve(link)), link);
    }
  }

  @Test
  void theSameBytesAloneAndOnAnyNumberOfThreads() throws IOException {
    publish(false);
    publish(Job.of(source), folder.resolve("one-thread"), new Shelf.Way(1, false));
    assertEquals(digests(site), digests(folder.resolve("one-thread")));
    Path alone = folder.resolve("alone");
    new Press(Job.of(source.resolve("lakes/ferry")), Progress.SILENT).build(alone);
    assertEquals(digests(alone), digests(site.resolve("lakes/ferry")));
  }

  @Test
  void whatIsUpToDateStays() throws IOException {
    publish(false);
    Map<String, String> first = digests(site);
    assertEquals(List.of(Fate.FAULTY, Fate.UNCHANGED, Fate.UNCHANGED), fates(publish(false)));
    assertEquals(first, digests(site));
    assertEquals(List.of(Fate.FAULTY, Fate.MADE, Fate.MADE), fates(publish(true)));
    assertEquals(first, digests(site));
    Files.writeString(site.resolve("zebra-pact/manifest.json.sig"), "signed");
    assertEquals(Fate.UNCHANGED, publish(false).get(2).fate());
  }

  @Test
  void aLinkThatLeadsBackIsNotFollowed() throws IOException {
    Files.createSymbolicLink(source.resolve("lakes/all"), source);
    Shelf shelf = new Shelf(source, Job.of(source), Progress.SILENT);
    assertEquals(3, shelf.editions().size(), shelf.editions().toString());
  }

  private void onlyZebras() throws IOException {
    Workshop.remove(source.resolve("lakes"));
    Workshop.remove(source.resolve("broken"));
  }

  private void assertFate(Fate fate, Job job) throws IOException {
    List<Made> all = publish(job, site, new Shelf.Way(1, false));
    assertEquals(List.of(fate), fates(all), all.get(0).problems().toString());
  }

  @Test
  void everyInputCounts() throws IOException {
    onlyZebras();
    Job job = Job.of(source);
    Path zebras = source.resolve("zebra-pact");
    Path names = source.resolve("names.yaml");
    Files.writeString(zebras.resolve("authorities.yaml"), "include: [../names.yaml]\n");
    Files.writeString(names, "bodies:\n  - heading: Council of Zebras\n");
    assertFate(Fate.MADE, job);
    assertFate(Fate.UNCHANGED, job);
    Files.writeString(names, "bodies:\n  - heading: Council of Horses\n");
    assertFate(Fate.MADE, job);
    Files.writeString(zebras.resolve("text.txt"), "1. The Parties agree.\n");
    Files.delete(zebras.resolve("citations.lock"));
    assertFate(Fate.MADE, job);
    Files.writeString(zebras.resolve("edition.yaml"), "title: Other\nlanguage: en\n");
    assertFate(Fate.MADE, job);
    assertFate(Fate.UNCHANGED, job);
  }

  @Test
  void theWayItIsMadeCounts() throws IOException {
    onlyZebras();
    assertFate(Fate.MADE, Job.of(source));
    Path templates = Files.createDirectories(folder.resolve("templates/html"));
    Files.writeString(templates.resolve("unused.ftlh"), "one");
    Job other = new Job(source, Optional.of(templates.getParent()), false, true);
    assertFate(Fate.MADE, other);
    assertFate(Fate.UNCHANGED, other);
    Files.writeString(templates.resolve("unused.ftlh"), "two");
    assertFate(Fate.MADE, other);
    assertFate(Fate.MADE, new Job(source, Optional.empty(), false, false));
    assertFate(Fate.MADE, new Job(source, Optional.empty(), true, false));
  }

  @Test
  void whatWasSpoiltIsMadeAgain() throws IOException {
    onlyZebras();
    Job job = Job.of(source);
    assertFate(Fate.MADE, job);
    Path page = site.resolve("zebra-pact/text.html");
    String before = Files.readString(page);
    Files.writeString(page, "spoilt");
    assertFate(Fate.MADE, job);
    assertEquals(before, Files.readString(page));
    Files.writeString(site.resolve("zebra-pact/manifest.json"), "{");
    assertFate(Fate.MADE, job);
  }

  @Test
  void theEditionBeforeStandsWhereTheNewOneFails() throws IOException {
    publish(false);
    Files.writeString(source.resolve("zebra-pact/edition.yaml"), "title: Z\nlanguage: en\nx: y\n");
    assertEquals(Fate.FAULTY, publish(false).get(2).fate());
    assertTrue(Files.isRegularFile(site.resolve("zebra-pact/index.html")));
    assertEquals(2, home().select("li").size());
  }

  @Test
  void foreignFilesAreLeftAlone() throws IOException {
    Path mine = Files.createDirectories(site.resolve("zebra-pact")).resolve("letter.txt");
    Files.writeString(mine, "mine", StandardCharsets.UTF_8);
    List<Made> all = publish(false);
    assertEquals(List.of(Fate.FAULTY, Fate.MADE, Fate.BROKEN), fates(all));
    assertTrue(all.get(2).line().contains("did not make"), all.get(2).line());
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void finishedEditionsAndHiddenFoldersAreNoSources() throws IOException {
    edition(".hidden", "Hidden");
    publish(Job.of(source), source.resolve("public"), Shelf.Way.usual());
    assertEquals(3, new Shelf(source, Job.of(source), Progress.SILENT).editions().size());
  }
}

package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.settings.EarlierAddresses;
import org.engross.settings.EditionFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses under which an edition could be found before go on leading to it. */
class EarlierAddressesTest {
  @TempDir private Path folder;

  @Test
  void oldNamesLeadOnAndEarlierEditionsAreListed() throws IOException {
    Path source =
        edition(
            "base-address: https://example.org/pact",
            "identifiers: [\"doi:10.5555/abc.1\"]",
            "edition: 3",
            "formerly: [old-pact]",
            "versions:",
            "  - edition: 1",
            "    date: 2020-02-01",
            "  - edition: 2",
            "    address: https://archive.example.org/pact-2/");
    Path site = folder.resolve("site");
    List<Made> made =
        new Shelf(source.getParent(), Job.of(source), s -> {}).publish(site, Shelf.Way.usual());
    assertTrue(made.get(0).isDone(), made.get(0).problems().toString());

    for (String file : List.of("index.html", "text.html", "cite/body.html")) {
      Document page = Jsoup.parse(site.resolve("old-pact").resolve(file));
      Path target =
          site.resolve("old-pact").resolve(file).resolveSibling(page.select("a").attr("href"));
      assertTrue(Files.isSameFile(site.resolve("pact").resolve(file), target), target.toString());
      String refresh = page.select("noscript meta[http-equiv=refresh]").attr("content");
      assertEquals("0; url=" + page.select("a").attr("href"), refresh);
      String canonical = page.select("link[rel=canonical]").attr("href");
      assertEquals("https://example.org/pact/" + file, canonical);
      Path script =
          site.resolve("old-pact").resolve(file).resolveSibling(page.select("script").attr("src"));
      assertTrue(Files.readString(script).contains("location.hash"), script.toString());
      assertEquals("", page.select("script").html());
    }
    Document versions = Jsoup.parse(site.resolve("pact/versions.html"));
    assertEquals(
        List.of("https://archive.example.org/pact-2/", "https://example.org/pact/v/1/"),
        versions.select("main li a[rel=external]").eachAttr("href"));
    assertTrue(Files.readString(site.resolve("pact/versions.json")).contains("\"2020-02-01\""));
    assertEquals(
        "https://doi.org/10.5555/abc.1",
        Jsoup.parse(site.resolve("pact/index.html")).select("link[rel=cite-as]").attr("href"));
  }

  @Test
  void withoutThemNothingIsWritten() throws IOException {
    Path source = edition();
    Path out = folder.resolve("out");
    assertTrue(new Press(Job.of(source), s -> {}).build(out).isDone());
    assertFalse(Files.exists(out.resolve("versions.html")));
    assertFalse(Files.exists(out.resolve("versions.json")));
  }

  @Test
  void wrongOnesAreProblemsWithTheirPlace() throws IOException {
    Path source =
        edition(
            "formerly: [../up, pact]",
            "versions:",
            "  - edition: 1",
            "    address: nowhere",
            "  - x");
    List<Problem> problems = EditionFile.read(source).problems();
    assertEquals(5, problems.size(), problems.toString());
    assertTrue(problems.stream().allMatch(p -> p.code() == Code.E004 || p.code() == Code.E005));
    EarlierAddresses read = EditionFile.read(source).value().addresses();
    assertEquals(List.of(), read.formerly());
    assertEquals("", Optional.of(read.versions().get(0)).orElseThrow().address());
  }

  private Path edition(String... lines) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source-text/pact"));
    Files.writeString(
        source.resolve("text.txt"), "The Parties agree to keep the peace among themselves.\n");
    Files.writeString(
        source.resolve("edition.yaml"),
        "title: Pact\nlanguage: en\n" + String.join("\n", lines) + "\n");
    return source;
  }
}

package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger with nothing but the folder finds what was lost, added, exchanged or cut short. */
class VerifyCommandTest {
  private static final Path EXAMPLE = Path.of("src/it/archive/source-text/ferry-agreement");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path made;
  @TempDir Path folder;

  @BeforeAll
  static void makeAnEdition() throws IOException {
    Path edition = Files.createDirectories(made.resolve("ferry-agreement"));
    for (String name : List.of("text.txt", "edition.yaml")) {
      Files.copy(EXAMPLE.resolve(name), edition.resolve(name));
    }
    StringWriter said = new StringWriter();
    PrintWriter screen = new PrintWriter(said);
    Path out = made.resolve("out");
    assertEquals(
        0,
        Main.run(screen, screen, false, "build", edition.toString(), "-o", out.toString()),
        said.toString());
  }

  @Test
  void aSoundFolderIsSound() throws IOException {
    JsonNode report = verify(0);
    assertTrue(report.path("sound").asBoolean(), report.toString());
    long words = report.path("figures").path("words in the source").asLong();
    assertTrue(words > 100, report.toString());
    for (String output : List.of("HTML", "HTML by section", "PDF", "EPUB", "plain text")) {
      assertEquals(words, report.path("figures").path("words in " + output).asLong(), output);
    }
  }

  @Test
  void aWordLostFromAPageIsFound() throws IOException {
    copy();
    change("text.html", "ferry", "");
    assertEquals(Set.of("V001 text.html", "V006 text.html"), found());
  }

  @Test
  void aSourceThatWasExchangedIsFoundInEveryOutput() throws IOException {
    copy();
    change("data/source.txt", "shall", "may");
    Set<String> found = found();
    assertTrue(found.contains("V006 data/source.txt"), found.toString());
    assertTrue(found.contains("V001 text.html"), found.toString());
    assertTrue(found.contains("V001 ferry-agreement.pdf"), found.toString());
  }

  @Test
  void aPdfCutShortIsFound() throws IOException {
    copy();
    Path pdf = folder.resolve("ferry-agreement.pdf");
    Files.write(pdf, java.util.Arrays.copyOf(Files.readAllBytes(pdf), 2000));
    Set<String> found = found();
    assertTrue(found.contains("V006 ferry-agreement.pdf"), found.toString());
    assertTrue(found.contains("V007 ferry-agreement.pdf"), found.toString());
  }

  @Test
  void aLedgerThatTellsOfAnotherChangeIsFound() throws IOException {
    copy();
    String entry =
        "{\"offset\": 0, \"before\": \"AGREEMENT\", \"after\": \"TREATY\","
            + " \"rule\": \"editor\", \"reason\": \"none\"}";
    change("data/ledger.json", "\"entries\": [", "\"entries\": [" + entry);
    assertTrue(found().contains("V001 text.html"));
  }

  @Test
  void aFolderWithoutItsDataCannotBeProved() throws IOException {
    copy();
    Files.delete(folder.resolve("data/ledger.json"));
    assertEquals(Set.of("V007 data/ledger.json"), found());
  }

  @Test
  void filesLostAndAddedAreFound() throws IOException {
    copy();
    Files.delete(folder.resolve("robots.txt"));
    Files.writeString(folder.resolve("extra.html"), "<p>more</p>");
    assertEquals(Set.of("V006 robots.txt", "V006 extra.html"), found());
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    int at = text.lastIndexOf(from);
    assertTrue(at >= 0, from + " is not in " + file);
    Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private void copy() throws IOException {
    Path out = made.resolve("out");
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(out.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  /** Code and file of each problem that the command prints as JSON. */
  private Set<String> found() throws IOException {
    JsonNode report = verify(1);
    assertFalse(report.path("sound").asBoolean());
    Set<String> found = new TreeSet<>();
    for (JsonNode problem : report.path("problems")) {
      String file = problem.path("file").asText();
      boolean words = problem.path("code").asText().equals("V001");
      String message = problem.path("message").asText();
      String output = words ? message.substring(0, message.indexOf(':')) : file;
      found.add(problem.path("code").asText() + " " + output);
    }
    return found;
  }

  private JsonNode verify(int status) throws IOException {
    if (status == 0) {
      copy();
    }
    StringWriter out = new StringWriter();
    PrintWriter err = new PrintWriter(new StringWriter());
    int got = Main.run(new PrintWriter(out), err, false, "verify", folder.toString(), "--json");
    assertEquals(status, got, out.toString());
    return JSON.readTree(out.toString());
  }
}

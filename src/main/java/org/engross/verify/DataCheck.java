package org.engross.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.TreeSet;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * Reads the data files of a finished folder and compares them with the edition: places that they
 * name exist, names of the index are those of the mentions, and every file can be read at all.
 */
final class DataCheck {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HINT =
      "The file was changed, or belongs to another edition: make the folder again, or fetch it"
          + " again.";

  private final Path folder;
  private final EditionData edition;
  private final Expectation expected;
  private final List<Problem> problems = new ArrayList<>();

  DataCheck(Path folder, EditionData edition, Expectation expected) {
    this.folder = folder;
    this.edition = edition;
    this.expected = expected;
  }

  /** What the data files say otherwise than the edition. */
  List<Problem> check() throws IOException {
    for (String name : FolderFiles.names(folder)) {
      if (name.endsWith(".json") || name.endsWith(".jsonl")) {
        read(name);
      } else if (name.startsWith("cite/") && !name.endsWith(".html") && !name.endsWith(".js")) {
        titled(name, Files.readString(folder.resolve(name)));
      }
    }
    return problems;
  }

  private void read(String name) throws IOException {
    List<JsonNode> values = new ArrayList<>();
    try (MappingIterator<JsonNode> all =
        JSON.readerFor(JsonNode.class).readValues(Files.readAllBytes(folder.resolve(name)))) {
      while (all.hasNextValue()) {
        values.add(all.nextValue());
      }
    } catch (JsonProcessingException e) {
      problems.add(
          Problem.of(
              Code.V007,
              Place.file(name),
              "The file is not valid JSON: " + e.getOriginalMessage() + ".",
              HINT));
      return;
    }
    compare(name, values);
  }

  private void compare(String name, List<JsonNode> values) {
    for (JsonNode value : values) {
      switch (name) {
        case "data/index.json" -> index(name, value);
        case "data/citations.json" -> trees(name, value);
        case "data/dts/navigation-section.json" -> members(name, value, edition.places());
        case "data/dts/navigation-page.json" -> members(name, value, expected.pages());
        case "data/pages.json" -> pages(name, value);
        case OriginsCheck.FILE ->
            problems.addAll(new OriginsCheck(edition, expected.source().text()).check(value));
        default -> {
          if (name.startsWith("cite/")) {
            titled(name, value.toString());
          }
        }
      }
    }
  }

  /** Every entry that is met in the text has its heading, and its places are places. */
  private void index(String name, JsonNode index) {
    Set<String> headings = new HashSet<>();
    for (JsonNode entry : index.path("entries")) {
      headings.add(entry.path("heading").asText());
      entry.path("locators").forEach(locator -> place(name, locator.path("id").asText()));
      for (JsonNode sub : entry.path("subEntries")) {
        sub.path("locators").forEach(locator -> place(name, locator.path("id").asText()));
      }
    }
    Set<String> missing = new TreeSet<>();
    expected.mentions().forEach(mention -> missing.add(mention.heading()));
    missing.removeAll(headings);
    missing.forEach(
        heading -> differs(name, "it has no entry “" + heading + "”, which the text has"));
  }

  private void trees(String name, JsonNode trees) {
    for (JsonNode tree : trees.path("citationTrees")) {
      boolean pages = tree.path("identifier").asText().equals("page");
      members(name, tree, pages ? expected.pages() : edition.places());
    }
  }

  private void members(String name, JsonNode tree, List<String> known) {
    Set<String> places = new HashSet<>(known);
    for (JsonNode member : tree.path("member")) {
      for (String key : List.of("identifier", "parent")) {
        String id = member.path(key).asText("");
        boolean none = member.path(key).isNull();
        if (!none && !places.contains(id)) {
          differs(name, "it names a place “" + id + "”, which the edition does not have");
        }
      }
    }
  }

  /** Pages follow each other, and each begins at a place of the edition. */
  private void pages(String name, JsonNode file) {
    int physical = 0;
    int offset = -1;
    for (JsonNode page : file.path("pages")) {
      place(name, page.path("id").asText());
      boolean forward =
          page.path("physical").asInt() > physical && page.path("offset").asInt() >= offset;
      if (!forward) {
        differs(name, "page " + page.path("label").asText() + " does not follow the one before");
      }
      physical = page.path("physical").asInt();
      offset = page.path("offset").asInt();
    }
  }

  private void place(String name, String id) {
    if (!expected.holdsText(id)) {
      differs(name, "it names a place “" + id + "”, which the edition does not have");
    }
  }

  private void titled(String name, String text) {
    String title = edition.title();
    if (!letters(text).contains(letters(title))) {
      differs(name, "it does not name the document by its title, “" + title + "”");
    }
  }

  /** Letters and figures only: what no form of citation escapes or protects by signs of its own. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    String plain = text.replaceAll("\\\\text[a-z]+\\{}", "");
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void differs(String name, String what) {
    problems.add(
        Problem.of(
            Code.V009,
            Place.file(name),
            "The file does not agree with the edition: " + what + ".",
            HINT));
  }
}

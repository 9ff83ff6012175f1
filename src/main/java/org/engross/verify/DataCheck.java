package org.engross.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * Reads the data files of a finished folder and compares them with the edition: every file can be
 * read, pages follow each other, and texts were copied from where their origins say.
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
        case "data/pages.json" -> pages(name, value);
        case OriginsCheck.FILE ->
            problems.addAll(new OriginsCheck(edition, expected.source().text()).check(value));
        default -> {}
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

  private void differs(String name, String what) {
    problems.add(
        Problem.of(
            Code.V009,
            Place.file(name),
            "The file does not agree with the edition: " + what + ".",
            HINT));
  }
}

package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.register.Fingerprint;
import org.engross.register.Register;
import org.engross.register.RegisterFile;

/** The register in a finished folder: each fingerprint is that of the words at its place. */
final class RegisterCheck {
  private static final String FILE = "data/" + RegisterFile.NAME;
  private static final String HINT =
      "Citations of an earlier edition would be sent to the wrong words: make the folder again, or"
          + " fetch it again.";

  private final Map<String, String> words = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param edition what {@code data/edition.json} holds
   */
  RegisterCheck(JsonNode edition) {
    edition.path("divisions").forEach(this::division);
    for (JsonNode note : edition.path("notes")) {
      StringBuilder text = new StringBuilder();
      note.path("paragraphs").forEach(paragraph -> text(paragraph, "text", text));
      words.put(note.path("id").asText(), text.toString());
    }
  }

  /** What is wrong with the register of a folder; nothing if the folder has none. */
  List<Problem> check(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      return problems;
    }
    Checked<Register> read = RegisterFile.read(Files.readString(folder.resolve(FILE)));
    for (Problem problem : read.problems()) {
      problems.add(Problem.of(problem.code(), Place.file(FILE), problem.message(), HINT));
    }
    for (Register.CitedPlace place : read.value().places()) {
      String text = words.remove(place.id());
      if (text == null) {
        differs("it has a place “" + place.id() + "”, which the edition does not have");
      } else if (!Fingerprint.of(text).exact().equals(place.print().exact())) {
        differs("its fingerprint of “" + place.id() + "” is not that of the words there");
      }
    }
    words.keySet().forEach(id -> differs("the place “" + id + "” is not in it"));
    return problems;
  }

  private void division(JsonNode division) {
    StringBuilder text = new StringBuilder();
    text(division, "title", text);
    division.path("blocks").forEach(block -> collect(block, text));
    words.put(division.path("id").asText(), text.toString());
    division.path("blocks").forEach(this::block);
    division.path("divisions").forEach(this::division);
  }

  private void block(JsonNode block) {
    StringBuilder text = new StringBuilder();
    own(block, text);
    words.put(block.path("id").asText(), text.toString());
    block.path("children").forEach(this::block);
  }

  private void collect(JsonNode block, StringBuilder text) {
    own(block, text);
    block.path("children").forEach(child -> collect(child, text));
  }

  private static void own(JsonNode block, StringBuilder text) {
    text(block, "text", text);
    block.path("rows").forEach(row -> row.forEach(cell -> text(cell, "text", text)));
    block.path("lines").forEach(line -> text(line, "text", text));
  }

  private static void text(JsonNode node, String key, StringBuilder to) {
    to.append(' ').append(node.path(key).asText(""));
  }

  private void differs(String what) {
    problems.add(
        Problem.of(
            Code.V009,
            Place.file(FILE),
            "The file does not agree with the edition: " + what + ".",
            HINT));
  }
}

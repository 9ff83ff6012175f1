package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code data/edition.json} says: the citable places in order, the notes, and the texts as a
 * further output that must have the words of the source.
 */
final class EditionData {
  private final List<String> places = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> allNotes = new ArrayList<>();
  private final Set<String> added = new LinkedHashSet<>();
  private final Map<String, String> units = new TreeMap<>();
  private final List<Passage> texts = new ArrayList<>();

  private final JsonNode root;

  EditionData(JsonNode edition) {
    root = edition;
    edition.path("divisions").forEach(this::division);
    edition.path("notes").forEach(this::note);
  }

  /** The file itself. */
  JsonNode root() {
    return root;
  }

  /** Title of the document. */
  String title() {
    return root.path("metadata").path("title").asText();
  }

  List<String> places() {
    return places;
  }

  List<String> notes() {
    return notes;
  }

  /** Ids of all notes, in order. */
  List<String> allNotes() {
    return allNotes;
  }

  /** Ids of editors' notes. */
  Set<String> added() {
    return added;
  }

  /** Every text by the id of its unit. */
  Map<String, String> units() {
    return units;
  }

  Passages texts() {
    return new Passages(texts);
  }

  private void division(JsonNode division) {
    String id = place(division);
    text(division, "label", id + "__label", id, "");
    text(division, "title", id, id, "");
    division.path("blocks").forEach(this::block);
    division.path("divisions").forEach(this::division);
  }

  private void block(JsonNode block) {
    String id = place(block);
    text(block, "label", id + "__label", id, "");
    text(block, "text", id, id, "");
    rows(block.path("rows"), id);
    JsonNode lines = block.path("lines");
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i), "text", id + "__line_" + (i + 1), id, "");
    }
    block.path("children").forEach(this::block);
  }

  private void rows(JsonNode rows, String id) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String unit = id + "__cell_" + (row + 1) + "-" + (column + 1);
        text(rows.get(row).get(column), "text", unit, id, "");
      }
    }
  }

  private void note(JsonNode note) {
    String id = place(note);
    allNotes.add(id);
    boolean editorial = note.path("editorial").asBoolean();
    (editorial ? added : notes).add(id);
    text(note, "label", id + "__label", id, id);
    JsonNode paragraphs = note.path("paragraphs");
    for (int i = 0; i < paragraphs.size(); i++) {
      text(paragraphs.get(i), "text", id + "__para_" + (i + 1), id, id);
    }
  }

  private String place(JsonNode node) {
    String id = node.path("id").asText();
    places.add(id);
    return id;
  }

  private void text(JsonNode node, String key, String unit, String place, String note) {
    String text = node.path(key).asText("");
    units.put(unit, text);
    if (!text.isEmpty() && !added.contains(note)) {
      texts.add(new Passage(place, "", note, true, text));
    }
  }
}

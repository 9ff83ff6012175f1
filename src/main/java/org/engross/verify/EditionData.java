package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code data/edition.json} says: the citable places in order, the notes, and the texts as a
 * further output that must have the words of the source.
 */
final class EditionData {
  private final List<String> places = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> added = new LinkedHashSet<>();
  private final List<Passage> texts = new ArrayList<>();

  EditionData(JsonNode edition) {
    edition.path("divisions").forEach(this::division);
    edition.path("notes").forEach(this::note);
  }

  List<String> places() {
    return places;
  }

  List<String> notes() {
    return notes;
  }

  /** Ids of editors' notes. */
  Set<String> added() {
    return added;
  }

  Passages texts() {
    return new Passages(texts);
  }

  private void division(JsonNode division) {
    String id = place(division);
    text(division, "label", id, "");
    text(division, "title", id, "");
    division.path("blocks").forEach(this::block);
    division.path("divisions").forEach(this::division);
  }

  private void block(JsonNode block) {
    String id = place(block);
    text(block, "label", id, "");
    text(block, "text", id, "");
    for (JsonNode row : block.path("rows")) {
      row.forEach(cell -> text(cell, "text", id, ""));
    }
    block.path("lines").forEach(line -> text(line, "text", id, ""));
    block.path("children").forEach(this::block);
  }

  private void note(JsonNode note) {
    String id = place(note);
    if (note.path("editorial").asBoolean()) {
      added.add(id);
      return;
    }
    notes.add(id);
    text(note, "label", id, id);
    note.path("paragraphs").forEach(paragraph -> text(paragraph, "text", id, id));
  }

  private String place(JsonNode node) {
    String id = node.path("id").asText();
    places.add(id);
    return id;
  }

  private void text(JsonNode node, String key, String id, String note) {
    String text = node.path(key).asText("");
    if (!text.isEmpty()) {
      texts.add(new Passage(id, "", note, true, text));
    }
  }
}

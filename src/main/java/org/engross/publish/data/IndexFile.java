package org.engross.publish.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.edition.TextUnit;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Reference;
import org.engross.publish.Work;
import org.engross.typeset.Locators;

/** The entries of all indexes, in {@code data/index.json}. */
final class IndexFile {
  private final JsonGenerator json;
  private final Locators locators;
  private final Map<String, TextUnit> units = new HashMap<>();

  private IndexFile(JsonGenerator json, Work work) {
    this.json = json;
    this.locators = Locators.of(work.edition(), work.composition().pageMap());
    work.edition().units().forEach(unit -> units.put(unit.id(), unit));
  }

  static String of(Work work) throws IOException {
    return Json.pretty(json -> new IndexFile(json, work).index(work.index()));
  }

  private void index(Index index) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "schemas/index.json");
    json.writeArrayFieldStart("entries");
    for (Entry entry : index.entries()) {
      entry(entry);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entry(Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    json.writeStringField("kind", entry.kind().key());
    json.writeStringField("heading", entry.heading());
    json.writeStringField("sortKey", entry.sortKey());
    json.writeStringField("group", entry.group());
    locators("locators", entry.references());
    json.writeArrayFieldStart("subEntries");
    for (Entry.SubEntry sub : entry.subEntries()) {
      json.writeStartObject();
      json.writeStringField("heading", sub.heading());
      locators("locators", sub.references());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.strings(json, "see", entry.see());
    Json.strings(json, "seeAlso", entry.seeAlso());
    json.writeArrayFieldStart("relations");
    for (Entry.Relation relation : entry.relations()) {
      json.writeStartObject();
      json.writeStringField("key", relation.key());
      Json.strings(json, "entries", relation.entries());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.optional(json, "note", entry.note());
    json.writeEndObject();
  }

  private void locators(String key, List<Reference> references) throws IOException {
    json.writeArrayFieldStart(key);
    for (Reference reference : references) {
      json.writeStartObject();
      place(reference.firstUnit(), reference.firstOffset());
      json.writeBooleanField("main", reference.main());
      json.writeStringField("printed", locators.of(reference).compact().replace('\u00A0', ' '));
      if (!reference.lastUnit().equals(reference.firstUnit())) {
        json.writeObjectFieldStart("to");
        place(reference.lastUnit(), reference.lastOffset());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(String id, int offset) throws IOException {
    TextUnit unit = units.get(id);
    json.writeStringField("section", unit.section());
    json.writeNumberField("paragraph", unit.paragraph());
    json.writeStringField("id", unit.anchor());
    Json.page(json, "page", locators.place(id, offset).page());
  }
}

package org.engross.publish.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.engross.edition.TextUnit;
import org.engross.publish.Work;
import org.engross.typeset.PageMap.PageStart;

/** Where each page of the PDF begins, in {@code data/pages.json}. */
final class PagesFile {
  private PagesFile() {}

  static String of(Work work) throws IOException {
    Map<String, TextUnit> units = new HashMap<>();
    work.edition().units().forEach(unit -> units.put(unit.id(), unit));
    SourceOffsets offsets = new SourceOffsets(work.source().text());
    return Json.pretty(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", "schemas/pages.json");
          json.writeArrayFieldStart("pages");
          for (PageStart start : work.composition().pageMap().starts()) {
            page(json, start, units.get(start.unit()), offsets);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void page(
      JsonGenerator json, PageStart start, TextUnit unit, SourceOffsets offsets)
      throws IOException {
    json.writeStartObject();
    Json.page(json, "label", start.label());
    json.writeNumberField("physical", start.physical());
    json.writeStringField("mark", start.id());
    json.writeStringField("id", unit.anchor());
    int source = unit.text().origin().sourceOf(start.offset());
    if (source < 0) {
      json.writeNullField("offset");
    } else {
      json.writeNumberField("offset", offsets.characters(source));
    }
    json.writeEndObject();
  }
}

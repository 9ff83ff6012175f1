package org.engross.publish.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.engross.problem.Place;
import org.engross.source.Ledger;
import org.engross.source.SourceText;

/** Every difference between the source and the edition, in {@code data/ledger.json}. */
final class LedgerFile {
  private LedgerFile() {}

  static String of(SourceText source, Ledger ledger) throws IOException {
    SourceOffsets offsets = new SourceOffsets(source.text());
    return Json.pretty(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", "schemas/ledger.json");
          json.writeStringField("file", source.name());
          json.writeArrayFieldStart("entries");
          for (Ledger.Entry entry : ledger.entries()) {
            entry(json, entry, source.place(entry.start()), offsets);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void entry(
      JsonGenerator json, Ledger.Entry entry, Place place, SourceOffsets offsets)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeNumberField("offset", offsets.characters(entry.start()));
    json.writeStringField("before", entry.before());
    json.writeStringField("after", entry.after());
    json.writeStringField("rule", entry.rule());
    json.writeStringField("reason", entry.reason());
    json.writeEndObject();
  }
}

package org.engross.publish.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.settings.Metadata;
import org.engross.typeset.PageMap;

/** The edition as a tree, in {@code data/edition.json}. */
final class EditionFile {
  private final JsonGenerator json;
  private final FirstPages pages;

  private EditionFile(JsonGenerator json, PageMap pages) {
    this.json = json;
    this.pages = new FirstPages(pages);
  }

  static String of(Edition edition, PageMap pages) throws IOException {
    return Json.pretty(json -> new EditionFile(json, pages).edition(edition));
  }

  private void edition(Edition edition) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "schemas/edition.json");
    metadata(edition.metadata());
    json.writeArrayFieldStart("divisions");
    for (Division division : edition.divisions()) {
      division(division);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (Note note : edition.notes()) {
      note(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void metadata(Metadata metadata) throws IOException {
    json.writeObjectFieldStart("metadata");
    json.writeStringField("slug", metadata.slug());
    json.writeStringField("title", metadata.title());
    json.writeStringField("shortTitle", metadata.shortTitle());
    json.writeStringField("type", metadata.type());
    Json.strings(json, "issuers", metadata.issuers());
    Json.optional(json, "date", metadata.date().map(Object::toString).orElse(""));
    Json.optional(json, "place", metadata.place());
    json.writeStringField("language", metadata.language());
    Json.optional(json, "languageName", metadata.languageName());
    Json.optional(json, "symbol", metadata.symbol());
    Json.optional(json, "rights", metadata.rights());
    Json.optional(json, "source", metadata.source());
    Json.optional(json, "sourceAddress", metadata.sourceAddress());
    Json.optional(json, "editor", metadata.editor());
    Json.optional(json, "edition", metadata.edition());
    Json.optional(json, "editionDate", metadata.editionDate().map(Object::toString).orElse(""));
    Json.optional(json, "baseAddress", metadata.baseAddress());
    Json.strings(json, "identifiers", metadata.identifiers());
    json.writeEndObject();
  }

  private void division(Division division) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", division.id());
    json.writeStringField("kind", division.kind().key());
    json.writeStringField("reference", division.reference());
    json.writeStringField("number", division.number());
    text("label", division.label());
    text("title", division.title());
    Json.optional(json, "language", division.language());
    found(division.found());
    Json.page(json, "page", pages.of(division));
    json.writeArrayFieldStart("blocks");
    for (Block block : division.blocks()) {
      block(block);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("divisions");
    for (Division inner : division.divisions()) {
      division(inner);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void block(Block block) throws IOException {
    json.writeStartObject();
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Signatory signatory) {
      signatory(signatory);
    }
    json.writeEndObject();
  }

  private void paragraph(Block.Paragraph paragraph) throws IOException {
    json.writeStringField("type", "paragraph");
    json.writeStringField("id", paragraph.id());
    json.writeStringField("kind", paragraph.kind().key());
    json.writeStringField("number", paragraph.number());
    text("label", paragraph.label());
    text("text", paragraph.text());
    Json.optional(json, "language", paragraph.language());
    found(paragraph.found());
    Json.page(json, "page", pages.of(paragraph));
    json.writeArrayFieldStart("children");
    for (Block child : paragraph.children()) {
      block(child);
    }
    json.writeEndArray();
  }

  private void table(Block.Table table) throws IOException {
    json.writeStringField("type", "table");
    json.writeStringField("id", table.id());
    json.writeNumberField("headRows", table.headRows());
    found(table.found());
    json.writeArrayFieldStart("rows");
    for (List<RichText> row : table.rows()) {
      json.writeStartArray();
      for (RichText cell : row) {
        json.writeStartObject();
        text("text", cell);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void signatory(Block.Signatory signatory) throws IOException {
    json.writeStringField("type", "signatory");
    json.writeStringField("id", signatory.id());
    found(signatory.found());
    Json.page(json, "page", pages.of(signatory));
    json.writeArrayFieldStart("lines");
    for (SignatoryLine line : signatory.lines()) {
      json.writeStartObject();
      json.writeStringField("role", line.role().name().toLowerCase(java.util.Locale.ROOT));
      text("text", line.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void note(Note note) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", note.id());
    text("label", note.label());
    json.writeBooleanField("editorial", note.editorial());
    found(note.found());
    json.writeArrayFieldStart("paragraphs");
    for (RichText paragraph : note.paragraphs()) {
      json.writeStartObject();
      text("text", paragraph);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Characters under a key, and their marks beside them if there are any. */
  private void text(String key, RichText text) throws IOException {
    json.writeStringField(key, text.string());
    if (text.marks().isEmpty()) {
      return;
    }
    SourceOffsets offsets = new SourceOffsets(text.string());
    json.writeArrayFieldStart(key.equals("text") ? "marks" : key + "Marks");
    for (Mark mark : text.marks()) {
      json.writeStartObject();
      json.writeStringField("kind", mark.kind().name().toLowerCase(java.util.Locale.ROOT));
      json.writeNumberField("start", offsets.characters(mark.start()));
      json.writeNumberField("end", offsets.characters(mark.end()));
      Json.optional(json, "value", mark.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The lines of the source, and the rule that recognised them. */
  private void found(Found found) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeNumberField("firstLine", found.firstLine());
    json.writeNumberField("lastLine", found.lastLine());
    json.writeStringField("rule", found.rule());
    json.writeEndObject();
  }
}

package org.engross.publish.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.publish.Work;
import org.engross.typeset.PageMap;
import org.engross.typeset.PageMap.PageStart;

/**
 * Both ways to cite the text, by section and paragraph and by page, in {@code data/citations.json}.
 * The names are those of the Navigation endpoint of Distributed Text Services 1.0.
 */
final class CitationTreesFile {
  private final JsonGenerator json;
  private final PageMap pages;
  private final FirstPages first;

  private CitationTreesFile(JsonGenerator json, PageMap pages) {
    this.json = json;
    this.pages = pages;
    this.first = new FirstPages(pages);
  }

  static String of(Work work) throws IOException {
    PageMap pages = work.composition().pageMap();
    return Json.pretty(json -> new CitationTreesFile(json, pages).trees(work));
  }

  private void trees(Work work) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "schemas/citations.json");
    json.writeArrayFieldStart("citationTrees");
    json.writeStartObject();
    json.writeStringField("identifier", "section");
    json.writeStringField("description", "By section and paragraph");
    json.writeArrayFieldStart("member");
    for (Division division : work.edition().divisions()) {
      division(division, 1, "");
    }
    json.writeEndArray();
    json.writeEndObject();
    pages();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void pages() throws IOException {
    json.writeStartObject();
    json.writeStringField("identifier", "page");
    json.writeStringField("description", "By page of the PDF");
    json.writeArrayFieldStart("member");
    for (PageStart start : pages.starts()) {
      member(start.id(), 1, "", "page", start.label(), start.label());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void division(Division division, int level, String parent) throws IOException {
    String page = first.of(division);
    String reference = division.reference();
    member(division.id(), level, parent, division.kind().key(), reference, page);
    for (Block block : division.blocks()) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.number().isEmpty()) {
        String type = paragraph.kind().key();
        String number = paragraph.number();
        member(paragraph.id(), level + 1, division.id(), type, number, first.of(paragraph));
      }
    }
    for (Division inner : division.divisions()) {
      division(inner, level + 1, division.id());
    }
  }

  private void member(
      String id, int level, String parent, String type, String reference, String page)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("identifier", id);
    json.writeStringField("@type", "CitableUnit");
    json.writeNumberField("level", level);
    if (parent.isEmpty()) {
      json.writeNullField("parent");
    } else {
      json.writeStringField("parent", parent);
    }
    json.writeStringField("citeType", type);
    json.writeStringField("reference", reference);
    Json.page(json, "page", page);
    json.writeEndObject();
  }
}

package org.engross.publish.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.publish.Work;
import org.engross.typeset.PageMap.PageStart;

/**
 * A citation tree as the Navigation endpoint of Distributed Text Services 1.0 answers for the whole
 * of it, as a file: a program that reads such answers can read the edition without a server.
 */
final class NavigationFile {
  private static final String CONTEXT = "https://dtsapi.org/context/v1.0.json";
  private static final String FOLDER = "data/dts/navigation-";

  /** A citable unit; the parent of an outermost one is empty. */
  private record Unit(String id, int level, String parent, String type, String title) {}

  /** The types of unit that stand below each other in a tree. */
  private record Shape(Map<String, Shape> inner) {
    Shape() {
      this(new LinkedHashMap<>());
    }

    Shape below(String type) {
      return inner.computeIfAbsent(type, t -> new Shape());
    }
  }

  private final Work work;
  private final List<Unit> sections = new ArrayList<>();
  private final List<Unit> pages = new ArrayList<>();
  private final Shape sectionShape = new Shape();

  NavigationFile(Work work) {
    this.work = work;
    work.edition().divisions().forEach(division -> division(division, 1, "", sectionShape));
    for (PageStart start : work.composition().pageMap().starts()) {
      pages.add(new Unit(start.id(), 1, "", "page", start.label()));
    }
  }

  /** The tree by section, paragraph and point. */
  String bySection() throws IOException {
    return file("section", sections);
  }

  /** The tree by page of the PDF. */
  String byPage() throws IOException {
    return file("page", pages);
  }

  private void division(Division division, int level, String parent, Shape above) {
    String type = division.kind().key();
    Shape shape = above.below(type);
    sections.add(new Unit(division.id(), level, parent, type, division.reference()));
    division.blocks().forEach(block -> block(block, level + 1, division.id(), shape));
    division.divisions().forEach(inner -> division(inner, level + 1, division.id(), shape));
  }

  private void block(Block block, int level, String parent, Shape above) {
    if (block instanceof Block.Paragraph paragraph) {
      String type = paragraph.kind().key();
      Shape shape = above.below(type);
      sections.add(new Unit(block.id(), level, parent, type, paragraph.number()));
      paragraph.children().forEach(child -> block(child, level + 1, block.id(), shape));
      return;
    }
    String type = block instanceof Block.Table ? "table" : "signatory";
    above.below(type);
    sections.add(new Unit(block.id(), level, parent, type, ""));
  }

  private String file(String tree, List<Unit> units) throws IOException {
    String base = work.edition().metadata().baseAddress();
    return Json.pretty(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", "../schemas/navigation.json");
          json.writeStringField("@context", CONTEXT);
          json.writeStringField("dtsVersion", "1.0");
          json.writeStringField("@id", base + FOLDER + tree + ".json");
          json.writeStringField("@type", "Navigation");
          resource(json, base);
          json.writeArrayFieldStart("member");
          for (Unit unit : units) {
            member(json, unit);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void resource(JsonGenerator json, String base) throws IOException {
    json.writeObjectFieldStart("resource");
    json.writeStringField("@id", base.isEmpty() ? work.edition().metadata().slug() : base);
    json.writeStringField("@type", "Resource");
    json.writeStringField("navigation", base + FOLDER + "{tree}.json");
    json.writeArrayFieldStart("citationTrees");
    Shape pageShape = new Shape();
    pageShape.below("page");
    tree(json, "section", "By section and paragraph", sectionShape);
    tree(json, "page", "By page of the PDF", pageShape);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void tree(JsonGenerator json, String id, String description, Shape shape)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "CitationTree");
    json.writeStringField("identifier", id);
    json.writeStringField("description", description);
    structure(json, shape);
    json.writeEndObject();
  }

  private static void structure(JsonGenerator json, Shape shape) throws IOException {
    if (shape.inner().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("citeStructure");
    for (Map.Entry<String, Shape> type : shape.inner().entrySet()) {
      json.writeStartObject();
      json.writeStringField("@type", "CiteStructure");
      json.writeStringField("citeType", type.getKey());
      structure(json, type.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void member(JsonGenerator json, Unit unit) throws IOException {
    json.writeStartObject();
    json.writeStringField("identifier", unit.id());
    json.writeStringField("@type", "CitableUnit");
    json.writeNumberField("level", unit.level());
    if (unit.parent().isEmpty()) {
      json.writeNullField("parent");
    } else {
      json.writeStringField("parent", unit.parent());
    }
    json.writeStringField("citeType", unit.type());
    if (!unit.title().isEmpty()) {
      json.writeObjectFieldStart("dublinCore");
      json.writeStringField("title", unit.title());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}

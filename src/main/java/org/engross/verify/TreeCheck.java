package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.verify.PlaceTable.Row;

/**
 * Compares a published citation tree with the edition: every unit is a place of the edition, under
 * the place around it, with its kind, its number and its page, and none is missing.
 */
final class TreeCheck {
  private final PlaceTable places;
  private final PageTable pages;
  private final Disagreements found;

  TreeCheck(PlaceTable places, PageTable pages, Disagreements found) {
    this.places = places;
    this.pages = pages;
    this.found = found;
  }

  /** Both trees in one file; it has divisions and numbered paragraphs, but no points. */
  void both(String name, JsonNode file) {
    for (JsonNode tree : file.path("citationTrees")) {
      if (tree.path("identifier").asText().equals("page")) {
        pages(name, tree.path("member"));
      } else {
        List<String> wanted = places.ids(row -> row.isDivision() || isNumberedBelowDivision(row));
        sections(name, tree.path("member"), wanted);
      }
    }
  }

  /** The tree of all divisions and blocks. */
  void bySection(String name, JsonNode file) {
    sections(name, file.path("member"), places.ids(row -> !row.kind().equals("note")));
  }

  /** The tree of the PDF's pages. */
  void byPage(String name, JsonNode file) {
    pages(name, file.path("member"));
  }

  private boolean isNumberedBelowDivision(Row row) {
    Row around = places.rows().get(row.parent());
    return around != null && around.isDivision() && !row.number().isEmpty();
  }

  private void sections(String name, JsonNode members, List<String> wanted) {
    Set<String> met = new HashSet<>();
    for (JsonNode member : members) {
      String id = member.path("identifier").asText();
      Row row = places.rows().get(id);
      if (row == null) {
        found.differs(name, "it names a place “" + id + "”, which the edition does not have");
        continue;
      }
      met.add(id);
      String parent = member.path("parent").asText("");
      same(name, id, "stands under", member.path("parent").isNull() ? "" : parent, row.parent());
      same(name, id, "is at level", member.path("level").asText(), String.valueOf(row.level()));
      same(name, id, "is of the kind", member.path("citeType").asText(), row.kind());
      same(name, id, "has the number", number(member), row.number());
      if (member.has("page") && !row.page().isEmpty()) {
        same(name, id, "begins on page", member.path("page").asText(), row.page());
      }
    }
    wanted.stream()
        .filter(id -> !met.contains(id))
        .forEach(id -> found.differs(name, "the place “" + id + "” is not in it"));
  }

  private static String number(JsonNode member) {
    return member.path("reference").asText(member.path("dublinCore").path("title").asText(""));
  }

  private void pages(String name, JsonNode members) {
    Set<String> met = new HashSet<>();
    for (JsonNode member : members) {
      String id = member.path("identifier").asText();
      PageTable.Row row = pages.rows().get(id);
      if (row == null) {
        found.numbered(name, "it has a page “" + id + "”");
      } else {
        met.add(id);
        if (!number(member).equals(row.label())) {
          found.numbered(name, "“" + id + "” is “" + number(member) + "” there");
        }
        same(name, id, "is of the kind", member.path("citeType").asText(), "page");
      }
    }
    pages.rows().keySet().stream()
        .filter(id -> !met.contains(id))
        .forEach(id -> found.numbered(name, "it has no page “" + id + "”"));
  }

  private void same(String name, String id, String what, String there, String wanted) {
    if (!there.equals(wanted)) {
      found.differs(
          name, "“" + id + "” " + what + " “" + there + "” there, and “" + wanted + "” here");
    }
  }
}

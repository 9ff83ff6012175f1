package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.engross.draft.DivisionKind;

/**
 * How each place of {@code data/edition.json} is cited, worked out from the tree alone, so that
 * other files can be held against it.
 */
final class PlaceTable {
  private final Map<String, Row> rows = new LinkedHashMap<>();

  /**
   * One place.
   *
   * @param parent id of the place around it; empty at the top
   * @param level from 1
   * @param kind of division or paragraph, "table", "signatory" or "note"
   * @param number how it is counted within its parent; for a division, how citations name it
   * @param section how citations name the division around it, or itself
   * @param paragraph number of the paragraph it is, or stands within; empty for none
   * @param page label of the page it begins on; empty where the tree has none
   * @param isNamed whether citations name the division at all; one without a head, for a text that
   *     has no others, is passed over
   */
  record Row(
      String parent,
      int level,
      String kind,
      String number,
      String section,
      String paragraph,
      String page,
      boolean isNamed) {
    boolean isDivision() {
      return paragraph.isEmpty() && section.equals(number) && !kind.equals("note");
    }
  }

  PlaceTable(JsonNode edition) {
    edition.path("divisions").forEach(division -> division(division, "", 1));
    for (JsonNode note : edition.path("notes")) {
      rows.put(note.path("id").asText(), new Row("", 1, "note", "", "", "", "", true));
    }
  }

  /** The places by id, in reading order. */
  Map<String, Row> rows() {
    return rows;
  }

  /** Ids of the places that have some property. */
  List<String> ids(Predicate<Row> which) {
    List<String> ids = new ArrayList<>();
    rows.forEach(
        (id, row) -> {
          if (which.test(row)) {
            ids.add(id);
          }
        });
    return ids;
  }

  private void division(JsonNode division, String parent, int level) {
    String id = division.path("id").asText();
    String reference = division.path("reference").asText();
    String kind = division.path("kind").asText();
    boolean named =
        !kind.equals(DivisionKind.BODY.key()) || has(division, "label") || has(division, "title");
    rows.put(id, new Row(parent, level, kind, reference, reference, "", page(division), named));
    for (JsonNode block : division.path("blocks")) {
      block(block, rows.get(id), id, level + 1, "");
    }
    division.path("divisions").forEach(inner -> division(inner, id, level + 1));
  }

  private void block(JsonNode block, Row division, String parent, int level, String around) {
    String id = block.path("id").asText();
    String type = block.path("type").asText();
    String kind = type.equals("paragraph") ? block.path("kind").asText() : type;
    String number = block.path("number").asText("");
    String paragraph = around.isEmpty() ? number : around;
    String section = division.section();
    rows.put(
        id,
        new Row(parent, level, kind, number, section, paragraph, page(block), division.isNamed()));
    for (JsonNode child : block.path("children")) {
      block(child, division, id, level + 1, paragraph);
    }
  }

  private static boolean has(JsonNode division, String part) {
    return !division.path(part).asText("").isEmpty();
  }

  private static String page(JsonNode node) {
    return node.path("page").isNull() ? "" : node.path("page").asText("");
  }
}

package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages of the PDF as {@code data/pages.json} has them. */
final class PageTable {
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Integer> physical = new LinkedHashMap<>();

  /**
   * One page.
   *
   * @param label its printed number
   * @param physical page of the file, from 1
   */
  record Row(String label, int physical) {}

  PageTable(JsonNode file) {
    for (JsonNode page : file.path("pages")) {
      Row row = new Row(page.path("label").asText(), page.path("physical").asInt());
      rows.put(page.path("mark").asText(), row);
      physical.putIfAbsent(row.label(), row.physical());
    }
  }

  /** The pages by the ids of their marks, in order. */
  Map<String, Row> rows() {
    return rows;
  }

  /** Page of the file, from 1, that bears a label; 0 if none does. */
  int physical(String label) {
    return physical.getOrDefault(label, 0);
  }
}

package org.engross.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.engross.register.Changes;
import org.engross.register.Changes.Change;

/** Changes between editions for machines. */
final class ChangesJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChangesJson() {}

  /** An array with an object for each change; fields that say nothing are left out. */
  static String of(Changes changes) {
    ArrayNode list = JSON.createArrayNode();
    for (Change change : changes.list()) {
      ObjectNode node = list.addObject();
      node.put("change", change.kind().name().toLowerCase(Locale.ROOT));
      put(node, "id", change.id());
      put(node, "label", change.label());
      put(node, "newId", change.newId());
      put(node, "newLabel", change.newLabel());
      put(node, "format", change.format());
      put(node, "page", change.page());
      put(node, "newPage", change.newPage());
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }
}

package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The keys of each data file are those that its schema, which is published beside it, names; and a
 * value for which the schema lists all that may stand there is one of these.
 */
final class ShapeCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Which schema a file is of, by a pattern for its name. */
  private static final Map<String, String> SCHEMAS =
      Map.ofEntries(
          Map.entry("manifest\\.json", "manifest"),
          Map.entry("versions\\.json", "versions"),
          Map.entry("cite/[^/]+\\.json", "bibliography"),
          Map.entry("cite/[^/]+\\.js", "cite-box"),
          Map.entry("search-data\\.js", "search"),
          Map.entry("data/mentions\\.jsonl", "mention"),
          Map.entry("data/dts/navigation-(page|section)\\.json", "navigation"),
          Map.entry("data/(citations|edition|index|ledger|origins|pages)\\.json", "$1"));

  private final Path folder;
  private final Disagreements found;
  private final Map<String, Schema> read = new HashMap<>();

  /**
   * What a schema names.
   *
   * @param keys every property
   * @param values what may be the value of those properties that have a list or one value
   * @param open whether any key may stand somewhere in such a file
   */
  private record Schema(Set<String> keys, Map<String, Set<String>> values, boolean[] open) {
    Schema() {
      this(new HashSet<>(), new HashMap<>(), new boolean[1]);
    }
  }

  ShapeCheck(Path folder, Disagreements found) {
    this.folder = folder;
    this.found = found;
  }

  /** Compares a value of a file with the schema of that file, if the folder has it. */
  void check(String name, JsonNode value) throws IOException {
    for (var schema : SCHEMAS.entrySet()) {
      if (name.matches(schema.getKey())) {
        String file = name.replaceFirst(schema.getKey(), schema.getValue());
        Path path = folder.resolve("data/schemas/" + file + ".json");
        if (Files.isRegularFile(path)) {
          if (!read.containsKey(file)) {
            read.put(file, collect(JSON.readTree(Files.readAllBytes(path)), new Schema()));
          }
          compare(name, value, read.get(file));
          String named = value.path("$schema").asText("schemas/" + file + ".json");
          if (!named.endsWith("schemas/" + file + ".json")) {
            found.differs(name, "its schema is not “" + named + "”");
          }
        }
      }
    }
  }

  private Schema collect(JsonNode node, Schema schema) {
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              schema.keys().add(property.getKey());
              Set<String> allowed = allowed(property.getValue());
              schema.values().merge(property.getKey(), allowed, ShapeCheck::either);
            });
    schema.open()[0] |=
        node.path("additionalProperties").isObject() || node.has("patternProperties");
    node.forEach(inner -> collect(inner, schema));
    return schema;
  }

  /** The values a property may have; none if the schema leaves it open. */
  private static Set<String> allowed(JsonNode property) {
    Set<String> values = new HashSet<>();
    if (property.has("const")) {
      values.add(property.path("const").asText());
    }
    property.path("enum").forEach(value -> values.add(value.asText()));
    return values;
  }

  /** A property of two objects may have the values of both, or any if one leaves it open. */
  private static Set<String> either(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return Set.of();
    }
    Set<String> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }

  private void compare(String name, JsonNode value, Schema schema) {
    for (var field : value.properties()) {
      String key = field.getKey();
      if (!schema.open()[0] && !schema.keys().contains(key)) {
        found.differs(name, "it has a key “" + key + "”, which its schema does not name");
      }
      Set<String> values = schema.values().getOrDefault(key, Set.of());
      boolean single = field.getValue().isValueNode();
      if (single && !values.isEmpty() && !values.contains(field.getValue().asText())) {
        found.differs(name, "its “" + key + "” may not be “" + field.getValue().asText() + "”");
      }
    }
    value.forEach(inner -> compare(name, inner, schema));
  }
}

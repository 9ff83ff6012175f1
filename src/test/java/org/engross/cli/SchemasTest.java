package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every data file of a finished edition, and every report in JSON, fits a published schema. */
class SchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Which schema a file fits, by a pattern for its name. */
  private static final Map<String, String> SCHEMAS =
      Map.ofEntries(
          Map.entry("manifest\\.json", "manifest"),
          Map.entry("versions\\.json", "versions"),
          Map.entry("search-data\\.js", "search"),
          Map.entry("places\\.js", "places"),
          Map.entry("cite/lake\\.json", "bibliography"),
          Map.entry("cite/[\\w-]+\\.js", "cite-box"),
          Map.entry("data/mentions\\.jsonl", "mention"),
          Map.entry("data/dts/navigation-(page|section)\\.json", "navigation"),
          Map.entry("data/citations\\.json", "citations"),
          Map.entry("data/edition\\.json", "edition"),
          Map.entry("data/index\\.json", "index"),
          Map.entry("data/ledger\\.json", "ledger"),
          Map.entry("data/origins\\.json", "origins"),
          Map.entry("data/pages\\.json", "pages"));

  @TempDir static Path temporary;
  private static Path folder;

  @BeforeAll
  static void make() throws IOException {
    folder = LakeEdition.make(temporary);
  }

  @Test
  void everyDataFileFitsItsSchema() throws IOException {
    Set<String> met = new TreeSet<>();
    for (String name : dataFiles()) {
      String schema = schemaOf(name);
      met.add(schema);
      for (JsonNode value : values(name)) {
        assertEquals(Set.of(), schema(schema).validate(value), name);
      }
    }
    assertEquals(new TreeSet<>(SCHEMAS.values()), met);
  }

  @Test
  void everySchemaFindsAKeyThatIsNotKnownAndOneThatIsMissing() throws IOException {
    for (String name : dataFiles()) {
      JsonNode value = values(name).get(0);
      ObjectNode object = (ObjectNode) (value.isArray() ? value.get(0) : value);
      JsonSchema schema = schema(schemaOf(name));
      object.put("/unheard-of", 1);
      assertFalse(schema.validate(value).isEmpty(), name);
      object.remove("/unheard-of");
      if (!name.equals("places.js")) {
        object.remove(List.of("$schema", "tool", "title", "language", "styles", "kind"));
        assertFalse(schema.validate(value).isEmpty(), name);
      }
    }
  }

  @Test
  void filesNameTheirSchema() throws IOException {
    for (String name : dataFiles()) {
      JsonNode stated = values(name).get(0).path("$schema");
      if (!stated.isMissingNode()) {
        Path schema = folder.resolve(name).resolveSibling(stated.asText()).normalize();
        assertEquals(
            folder.resolve("data/schemas/" + schemaOf(name) + ".json"), schema, stated.asText());
        assertTrue(Files.isRegularFile(schema), name);
      }
    }
  }

  @Test
  void reportsFitTheirSchemas() throws IOException {
    JsonNode sound = JSON.readTree(run("verify", folder.toString(), "--json"));
    assertTrue(sound.path("sound").asBoolean(), sound.toPrettyString());
    assertEquals(Set.of(), schema("verification").validate(sound));

    Path damaged = Files.createDirectories(temporary.resolve("damaged"));
    Files.writeString(damaged.resolve("manifest.json"), "{}");
    JsonNode faulty = JSON.readTree(run("verify", damaged.toString(), "--json"));
    assertFalse(faulty.path("problems").isEmpty());
    assertEquals(Set.of(), schema("verification").validate(faulty));

    Path before = Files.createDirectories(temporary.resolve("before"));
    String register = Files.readString(folder.resolve("data/citations.lock"));
    Files.writeString(
        before.resolve("citations.lock"),
        register.replaceAll("a4=2", "a4=9").replaceFirst("\tart_2__para_2\t", "\tart_7__para_2\t"));
    JsonNode changes = JSON.readTree(run("diff", before.toString(), folder.toString(), "--json"));
    assertTrue(changes.size() > 2, changes.toPrettyString());
    assertEquals(Set.of(), schema("changes").validate(changes));
  }

  /** All files of the edition that hold JSON, but the schemas themselves. */
  private static List<String> dataFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.matches(".*\\.(json|jsonl|js)"))
          .filter(name -> !name.startsWith("data/schemas/") && !name.startsWith("assets/"))
          .sorted()
          .toList();
    }
  }

  private static String schemaOf(String name) {
    List<String> schemas = new ArrayList<>();
    SCHEMAS.forEach(
        (pattern, schema) -> {
          if (name.matches(pattern)) {
            schemas.add(schema);
          }
        });
    assertEquals(1, schemas.size(), "a data file without a schema: " + name);
    return schemas.get(0);
  }

  /** The values in a file; a script hands over one, between its outer brackets. */
  private static List<JsonNode> values(String name) throws IOException {
    String text = Files.readString(folder.resolve(name));
    if (name.endsWith(".js")) {
      text = text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'));
    }
    if (!name.endsWith(".jsonl")) {
      return List.of(JSON.readTree(text));
    }
    try (MappingIterator<JsonNode> all = JSON.readerFor(JsonNode.class).readValues(text)) {
      return all.readAll();
    }
  }

  private static final Map<String, JsonSchema> READ = new TreeMap<>();

  private static JsonSchema schema(String name) throws IOException {
    if (!READ.containsKey(name)) {
      String text = Files.readString(folder.resolve("data/schemas/" + name + ".json"));
      JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
      READ.put(name, factory.getSchema(text));
    }
    return READ.get(name);
  }

  private static String run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter silent = new PrintWriter(new StringWriter());
    Main.run(new PrintWriter(said), silent, false, arguments);
    return said.toString();
  }
}

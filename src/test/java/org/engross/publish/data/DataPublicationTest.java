package org.engross.publish.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.engross.Drafts;
import org.engross.Works;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.publish.Folder;
import org.engross.source.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPublicationTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Ledger LEDGER =
      new Ledger(List.of(new Ledger.Entry(3, "x", "", "R1", "Taken out.")));

  @TempDir Path folder;

  @BeforeEach
  void publish() throws IOException {
    List<DraftBlock> blocks = new ArrayList<>();
    blocks.add(Drafts.para("A face \ud83d\ude00 comes first."));
    blocks.addAll(Drafts.declaration().blocks());
    blocks.add(Drafts.marked("With a note1.", new Mark(11, 12, MarkKind.NOTE, "1")));
    blocks.add(Drafts.note("1", "1", "The note."));
    blocks.add(Drafts.table(1, "a|b", "c|d"));
    Drafts.Sourced sourced = Drafts.sourced(new Draft(blocks));
    new DataPublication().publish(Works.of(sourced, LEDGER, "Member States"), new Folder(folder));
  }

  @Test
  void everyFileFitsItsSchema() throws IOException {
    for (String name : List.of("citations", "edition", "index", "ledger", "pages")) {
      assertEquals(Set.of(), faults(name, read("data/" + name + ".json")), name);
    }
    for (String tree : List.of("section", "page")) {
      String file = read("data/dts/navigation-" + tree + ".json");
      assertEquals(Set.of(), faults("navigation", file), tree);
      assertFalse(faults("navigation", file.replace("CitableUnit", "Unit")).isEmpty());
    }
    for (String line : lines("data/mentions.jsonl")) {
      assertEquals(Set.of(), faults("mention", line));
    }
  }

  @Test
  void schemasFindFaults() throws IOException {
    assertFalse(faults("pages", read("data/pages.json").replace("\"offset\"", "\"at\"")).isEmpty());
    String line = lines("data/mentions.jsonl").get(0);
    assertFalse(faults("mention", line.replace("\"body\"", "\"thing\"")).isEmpty());
  }

  @Test
  void mentionsHaveTheFixedForm() throws IOException {
    assertEquals(
        "{\"kind\":\"body\",\"heading\":\"Member States\",\"section\":\"preamble\","
            + "\"paragraph\":1,\"id\":\"preamble__para_1\",\"page\":1,"
            + "\"surface\":\"Member States\",\"offset\":62}",
        lines("data/mentions.jsonl").get(0));
  }

  @Test
  void offsetsCountCharactersOfTheSource() throws IOException {
    String source = source();
    int[] characters = source.codePoints().toArray();
    for (String line : lines("data/mentions.jsonl")) {
      JsonNode mention = JSON.readTree(line);
      int at = mention.get("offset").asInt();
      String surface = mention.get("surface").asText();
      assertEquals(
          surface, new String(characters, at, surface.codePointCount(0, surface.length())));
    }
  }

  @Test
  void citationTreesHaveEveryPage() throws IOException {
    JsonNode trees = JSON.readTree(read("data/citations.json")).get("citationTrees");
    JsonNode pages = JSON.readTree(read("data/pages.json")).get("pages");
    assertEquals(pages.size(), trees.get(1).get("member").size());
    assertTrue(trees.get(0).toString().contains("\"identifier\":\"sec_1-1__para_1\""));
  }

  @Test
  void everyUnitOfATreeHasItsParentBeforeIt() throws IOException {
    JsonNode section = JSON.readTree(read("data/dts/navigation-section.json"));
    Map<String, Integer> levels = new TreeMap<>();
    for (JsonNode unit : section.get("member")) {
      int level = unit.get("level").asInt();
      int above = unit.get("parent").isNull() ? 0 : levels.get(unit.get("parent").asText());
      assertEquals(above + 1, level, unit.toString());
      assertEquals(null, levels.put(unit.get("identifier").asText(), level), unit.toString());
    }
    assertEquals(4, levels.get("sec_1-1__para_1__point_a"), levels.toString());
    JsonNode page = JSON.readTree(read("data/dts/navigation-page.json"));
    assertEquals(section.get("resource"), page.get("resource"));
  }

  @Test
  void publishingTwiceGivesTheSameBytes() throws IOException {
    String first = read("data/edition.json");
    publish();
    assertEquals(first, read("data/edition.json"));
    assertFalse(first.contains("\r"));
  }

  private String source() {
    List<DraftBlock> blocks = new ArrayList<>();
    blocks.add(Drafts.para("A face \ud83d\ude00 comes first."));
    blocks.addAll(Drafts.declaration().blocks());
    return Drafts.sourced(new Draft(blocks)).source().text();
  }

  private Set<ValidationMessage> faults(String name, String json) throws IOException {
    String schema = new String(DataPublication.schema(name), StandardCharsets.UTF_8);
    assertEquals(schema, read("data/schemas/" + name + ".json"));
    JsonSchema checker =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    return checker.validate(JSON.readTree(json));
  }

  private List<String> lines(String name) throws IOException {
    return read(name).lines().toList();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}

package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.engross.publish.Folder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JSON-LD of the pages uses only types and properties that schema.org has, each property on a
 * type it belongs to (schema.org's vocabulary as schema-dts 1.1.5 has it).
 */
class SchemaOrgTest {
  private static final Set<String> THING =
      Set.of("@context", "@id", "@type", "name", "alternateName", "identifier", "image", "url");

  private static final Set<String> WORK =
      Set.of(
          "citation",
          "copyrightNotice",
          "encoding",
          "hasPart",
          "inLanguage",
          "isBasedOn",
          "isPartOf",
          "mentions",
          "position",
          "version");

  private static final Set<String> LEGISLATION =
      Set.of("legislationDate", "legislationIdentifier", "legislationPassedBy", "legislationType");

  private static final Map<String, Set<Set<String>>> TYPES =
      Map.of(
          "Legislation", Set.of(THING, WORK, LEGISLATION),
          "LegislationObject",
              Set.of(THING, WORK, Set.of("legislationLegalValue", "contentUrl", "encodingFormat")),
          "CreativeWork", Set.of(THING, WORK),
          "Organization", Set.of(THING));

  @TempDir private Path folder;

  @Test
  void theTitlePageTellsTheDocumentItsPartsAndWhatItNames() throws IOException {
    JsonNode data = data(PublishedSite.declaration().root().resolve("index.html"));
    assertEquals("https://schema.org", data.path("@context").asText());
    assertEquals("Legislation", data.path("@type").asText());
    assertEquals(LocalDate.of(2019, 5, 2), LocalDate.parse(data.path("legislationDate").asText()));
    assertEquals("NHC/2019/7", data.path("legislationIdentifier").asText());
    assertEquals("https://doi.org/10.5555/12345678", data.path("identifier").get(0).asText());
    assertEquals(4, data.path("hasPart").size());
    assertEquals(Works.BASE + "sec_1.html", data.path("hasPart").get(1).path("url").asText());
    assertEquals("Charter of the Northern Harbours", name(data, "citation"));
    assertEquals("Harbour Secretariat", name(data, "mentions"));
    assertTrue(data.path("encoding").isMissingNode(), "no PDF was made");
  }

  @Test
  void everyPageKeepsToTheVocabulary() throws IOException {
    int pages = 0;
    for (Path page : PublishedSite.declaration().pages()) {
      JsonNode data = data(page);
      if (!data.isMissingNode()) {
        keeps(data, page.getFileName().toString(), true);
        pages++;
      }
    }
    assertEquals(5, pages, "the title page and four parts");
  }

  @Test
  void withoutAnAddressLinksAreRelative() throws IOException {
    new HtmlPublication().publish(Works.bare(), new Folder(folder));
    JsonNode data = data(folder.resolve("index.html"));
    keeps(data, "index.html", false);
    assertEquals("preamble.html", data.path("hasPart").get(0).path("url").asText());
  }

  private static void keeps(JsonNode node, String where, boolean absolute) {
    String type = node.path("@type").asText();
    assertTrue(TYPES.containsKey(type), where + " has no type of schema.org: " + node);
    for (var property : node.properties()) {
      String name = property.getKey();
      boolean belongs = TYPES.get(type).stream().anyMatch(names -> names.contains(name));
      assertTrue(belongs, where + ": " + name + " is no property of " + type);
      if (name.matches("url|contentUrl|@id") && absolute) {
        assertTrue(URI.create(property.getValue().asText()).isAbsolute(), where + " " + property);
      }
      JsonNode value = property.getValue();
      boolean empty = value.isContainerNode() ? value.isEmpty() : value.asText().isEmpty();
      assertTrue(!empty, where + ": " + name + " is empty");
      each(property.getValue(), where, absolute);
    }
  }

  private static void each(JsonNode value, String where, boolean absolute) {
    if (value.isObject()) {
      keeps(value, where, absolute);
    }
    if (value.isArray()) {
      value.forEach(inner -> each(inner, where, absolute));
    }
  }

  private static String name(JsonNode data, String property) {
    return data.path(property).get(0).path("name").asText();
  }

  private static JsonNode data(Path page) throws IOException {
    String json = Jsoup.parse(page).select("script[type=application/ld+json]").html();
    return new ObjectMapper().readTree(json);
  }
}

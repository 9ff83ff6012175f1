package org.engross.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page of the site says of itself to browsers and search engines: only what those know, the
 * same in each vocabulary, and what the edition says. The vocabularies are HTML's, Dublin Core's,
 * Open Graph's, Google Scholar's and schema.org's (Legislation).
 */
final class HeadCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> META =
      Set.of(
          "viewport description color-scheme generator robots"
              .concat(" citation_title citation_language citation_author citation_pdf_url")
              .concat(" citation_publication_date citation_firstpage citation_lastpage")
              .concat(" DC.title DC.type DC.language DC.date DC.creator DC.rights DC.identifier")
              .concat(" og:title og:site_name og:type og:description og:locale og:url og:image")
              .concat(" og:image:type og:image:width og:image:height og:image:alt")
              .concat(" twitter:card twitter:image:alt")
              .split(" "));

  private static final Set<String> LINKS =
      Set.of("icon", "preload", "stylesheet", "next", "prev", "canonical", "cite-as", "alternate");

  private static final Set<String> TYPES =
      Set.of("Legislation", "LegislationObject", "Organization", "CreativeWork");

  /** Properties of schema.org with what each is in the metadata; empty where nothing is. */
  private static final Map<String, String> OF_THE_WHOLE =
      Map.ofEntries(
          Map.entry("name", "title"),
          Map.entry("@id", "baseAddress"),
          Map.entry("url", "baseAddress"),
          Map.entry("alternateName", "shortTitle"),
          Map.entry("version", "edition"),
          Map.entry("legislationIdentifier", "symbol"),
          Map.entry("legislationType", "type"),
          Map.entry("legislationDate", "date"),
          Map.entry("inLanguage", "language"),
          Map.entry("isBasedOn", "sourceAddress"),
          Map.entry("copyrightNotice", "rights"));

  private static final Set<String> OTHERS =
      Set.of(
          "@context @type identifier legislationPassedBy hasPart citation mentions encoding"
              .concat(" isPartOf position contentUrl encodingFormat legislationLegalValue")
              .split(" "));

  private final JsonNode metadata;
  private final HtmlSite site;
  private final Disagreements found;

  /**
   * @param metadata what {@code data/edition.json} says of the document as a whole
   */
  HeadCheck(JsonNode metadata, HtmlSite site, Disagreements found) {
    this.metadata = metadata;
    this.site = site;
    this.found = found;
  }

  /**
   * One page. One that only leads on to another says nothing of itself, and one that Engross did
   * not make, which is told of where its name is missing in the manifest, may say what it likes.
   */
  void page(String name, Document page) {
    boolean leadsOn = page.selectFirst("meta[http-equiv=refresh]") != null;
    if (!leadsOn && page.selectFirst("meta[name=generator]") == null) {
      return;
    }
    for (Element meta : page.select("meta[name], meta[property]")) {
      String said = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      known(name, META, said);
    }
    page.select("link[rel]").eachAttr("rel").forEach(rel -> known(name, LINKS, rel));
    if (!leadsOn) {
      twins(name, page);
      for (Element script : page.select("script[type]")) {
        if (known(name, Set.of("application/ld+json"), script.attr("type"))) {
          data(name, script.data());
        }
      }
    }
  }

  private boolean known(String name, Set<String> words, String said) {
    if (!words.contains(said)) {
      found.differs(name, "its head says something unknown, “" + said + "”");
    }
    return words.contains(said);
  }

  /** What is said twice is said alike. */
  private void twins(String name, Document page) {
    String title = page.title();
    if (!title.startsWith(content(page, "og:title"))) {
      differ(name, title, content(page, "og:title"));
    }
    same(name, content(page, "og:description"), content(page, "description"));
    same(name, content(page, "og:site_name"), metadata.path("shortTitle").asText());
    same(name, content(page, "og:url"), page.select("link[rel=canonical]").attr("href"));
    same(name, content(page, "og:locale"), language());
    for (List<String> pair :
        List.of(
            List.of("DC.title", "title"),
            List.of("DC.type", "type"),
            List.of("DC.language", "language"),
            List.of("DC.date", "date"),
            List.of("DC.rights", "rights"))) {
      String there = content(page, pair.get(0));
      same(name, there, there.isEmpty() ? "" : metadata.path(pair.get(1)).asText());
    }
    for (String authors : List.of("DC.creator", "citation_author")) {
      List<String> there = page.select("meta[name=" + authors + "]").eachAttr("content");
      same(name, there.isEmpty() ? issuers() : String.join("; ", there), issuers());
    }
  }

  private String language() {
    return metadata.path("language").asText().replace('-', '_');
  }

  private String issuers() {
    return String.join("; ", metadata.path("issuers").valueStream().map(JsonNode::asText).toList());
  }

  private static String content(Document page, String what) {
    String query = "meta[name=" + what + "], meta[property=" + what + "]";
    return page.select(query).attr("content");
  }

  private void data(String name, String text) {
    try {
      JsonNode data = JSON.readTree(text);
      same(name, data.path("@context").asText(), "https://schema.org");
      legislation(name, data, data.has("isPartOf") ? data.path("isPartOf") : data);
      node(name, data);
    } catch (JsonProcessingException e) {
      found.differs(name, "its data for search engines is no JSON");
    }
  }

  private void legislation(String name, JsonNode data, JsonNode whole) {
    OF_THE_WHOLE.forEach(
        (property, key) -> {
          if (whole.has(property) && !property.equals("url")) {
            same(name, whole.path(property).asText(), metadata.path(key).asText());
          }
        });
    same(name, data.path("inLanguage").asText(), metadata.path("language").asText());
    if (data.has("legislationPassedBy")) {
      JsonNode bodies = data.path("legislationPassedBy");
      List<String> names = bodies.valueStream().map(body -> body.path("name").asText()).toList();
      same(name, String.join("; ", names), issuers());
    }
  }

  /** Terms and addresses of a node and of all within it. */
  private void node(String name, JsonNode node) {
    node.properties()
        .forEach(
            property -> {
              if (!OTHERS.contains(property.getKey())) {
                known(name, OF_THE_WHOLE.keySet(), property.getKey());
              }
            });
    if (node.has("@type")) {
      known(name, TYPES, node.path("@type").asText());
    }
    String base = metadata.path("baseAddress").asText();
    String url = node.path("url").asText(node.path("contentUrl").asText(base));
    String file = url.startsWith(base) ? url.substring(base.length()) : url;
    if (!file.isEmpty() && !file.equals("index.html") && !site.files().contains(file)) {
      found.differs(name, "the address “" + url + "” in its data leads nowhere");
    }
    node.forEach(inner -> node(name, inner));
  }

  private void same(String name, String there, String wanted) {
    String said = there.replaceAll("[\\s\\u00A0]+", " ").strip();
    if (!said.equals(wanted.replaceAll("[\\s\\u00A0]+", " ").strip())) {
      differ(name, there, wanted);
    }
  }

  private void differ(String name, String there, String wanted) {
    found.differs(name, "its head says “" + there + "”, and “" + wanted + "” elsewhere");
  }
}

package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.engross.verify.Expectation.MentionClaim;
import org.engross.verify.PlaceTable.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The names of the index are the same in all files: each locator of {@code data/index.json} is that
 * of a mention, mentions name their places as the edition does, and the pages of the index, Akoma
 * Ntoso and TEI have the same headings, places and words.
 */
final class NamesCheck {
  static final String INDEX = "data/index.json";
  static final String MENTIONS = "data/mentions.jsonl";

  private final Map<String, JsonNode> entries = new LinkedHashMap<>();
  private final Map<String, Set<String>> locators = new HashMap<>();
  private final Map<String, Set<String>> surfaces = new HashMap<>();
  private final PlaceTable places;
  private final Disagreements found;

  /**
   * @param index what {@code data/index.json} holds
   * @param mentions the lines of {@code data/mentions.jsonl}
   * @param claims the words of the mentions in the edition's text
   */
  NamesCheck(
      JsonNode index,
      List<JsonNode> mentions,
      List<MentionClaim> claims,
      PlaceTable places,
      Disagreements found) {
    this.places = places;
    this.found = found;
    index.path("entries").forEach(entry -> entries.put(entry.path("id").asText(), entry));
    for (JsonNode mention : mentions) {
      String heading = mention.path("heading").asText();
      locators.computeIfAbsent(heading, h -> new HashSet<>()).add(locator(mention));
      mention(mention);
    }
    for (MentionClaim claim : claims) {
      surfaces
          .computeIfAbsent(claim.heading(), h -> new HashSet<>())
          .add(WordCollector.folded(claim.surface()));
    }
  }

  private static String locator(JsonNode of) {
    return of.path("id").asText()
        + " "
        + of.path("section").asText()
        + " ¶"
        + of.path("paragraph").asText()
        + " p. "
        + of.path("page").asText();
  }

  private void mention(JsonNode mention) {
    Row row = places.rows().get(mention.path("id").asText());
    if (row == null || row.kind().equals("note")) {
      return;
    }
    String section = mention.path("section").asText();
    int paragraph = mention.path("paragraph").asInt();
    boolean counted = row.paragraph().matches("[1-9][0-9]{0,8}");
    boolean same = paragraph == 0 || !counted || row.paragraph().equals("" + paragraph);
    if (!section.equals(row.section()) || !same) {
      found.differs(
          MENTIONS,
          "it gives “%s” as %s ¶%s, which is %s ¶%s"
              .formatted(
                  mention.path("surface").asText(),
                  section,
                  paragraph,
                  row.section(),
                  row.paragraph()));
    }
  }

  /** The words of mentions are those that the source has where they say. */
  void surfaces(List<JsonNode> mentions, String source) {
    int[] characters = source.codePoints().toArray();
    for (JsonNode mention : mentions) {
      String surface = mention.path("surface").asText();
      int offset = mention.path("offset").asInt(-1);
      int length = surface.codePointCount(0, surface.length());
      boolean within = offset >= 0 && offset + length <= characters.length;
      boolean stands = within && new String(characters, offset, length).equals(surface);
      if (!stands && !mention.path("offset").isNull()) {
        found.differs(MENTIONS, "“" + surface + "” does not stand at character " + offset);
      }
    }
  }

  /** Headings and locators of the index are those of the mentions. */
  void index() {
    Set<String> headings = new HashSet<>();
    entries.forEach(
        (id, entry) -> {
          String heading = entry.path("heading").asText();
          headings.add(heading);
          for (JsonNode locator : allLocators(entry)) {
            known(heading, locator);
            if (locator.has("to")) {
              known(heading, locator.path("to"));
            }
          }
        });
    Set<String> missing = new TreeSet<>(locators.keySet());
    missing.removeAll(headings);
    missing.forEach(
        heading -> found.differs(INDEX, "it has no entry “" + heading + "”, which the text has"));
  }

  private void known(String heading, JsonNode locator) {
    String written = locator(locator);
    if (!locators.getOrDefault(heading, Set.of()).contains(written)) {
      found.differs(INDEX, "no mention of “" + heading + "” stands at " + written);
    }
  }

  private static List<JsonNode> allLocators(JsonNode entry) {
    List<JsonNode> all = new ArrayList<>();
    entry.path("locators").forEach(all::add);
    entry.path("subEntries").forEach(sub -> sub.path("locators").forEach(all::add));
    return all;
  }

  /**
   * A page of the index in the site.
   *
   * @return ids of the entries it has
   */
  Set<String> page(String name, Document page) {
    Set<String> met = new HashSet<>();
    for (Element line : page.select("[role=doc-index] li[id]")) {
      Element heading = line.selectFirst(".heading");
      JsonNode entry = entries.get(line.id());
      if (heading == null || entry == null) {
        continue;
      }
      met.add(line.id());
      if (!heading.text().equals(words(entry.path("heading").asText()))) {
        found.differs(name, "the heading “" + heading.text() + "” is not that of " + INDEX);
      }
      List<String> there = new ArrayList<>();
      for (Element link : line.select("a.locator")) {
        there.add(link.attr("href").replaceFirst("^[^#]*#?", ""));
      }
      if (!line.select("a.locator").isEmpty() && !sameIds(there, allLocators(entry))) {
        found.differs(name, "the places of “" + heading.text() + "” are not those of " + INDEX);
      }
    }
    for (Element link : page.select("[role=doc-index] .see a[href*=entries/]")) {
      String id = link.attr("href").replaceFirst(".*entries/", "").replaceFirst("\\.html.*", "");
      JsonNode entry = entries.get(id);
      if (entry != null && !link.text().equals(words(entry.path("heading").asText()))) {
        found.differs(name, "the reference to “" + link.text() + "” leads to “" + id + "”");
      }
    }
    return met;
  }

  /** A link to the first place of a page has no id of its own. */
  private static boolean sameIds(List<String> links, List<JsonNode> locators) {
    boolean same = links.size() == locators.size();
    for (int i = 0; same && i < links.size(); i++) {
      same = links.get(i).isEmpty() || links.get(i).equals(locators.get(i).path("id").asText());
    }
    return same;
  }

  /** Entries that stand on no page of the index. */
  void pagesHave(Set<String> met) {
    entries.forEach(
        (id, entry) -> {
          if (!allLocators(entry).isEmpty() && !met.contains(id)) {
            found.differs(INDEX, "the entry “" + id + "” is on no page of the index");
          }
        });
  }

  /**
   * A document in Akoma Ntoso or TEI: the names it lists, and the words it marks as names.
   *
   * @param attribute that refers to a name
   * @param prefix of the ids of names
   */
  void markup(String name, Document document, Dialect dialect, String attribute, String prefix) {
    for (Element listed : document.getElementsByAttributeValueStarting(dialect.id(), prefix)) {
      JsonNode entry = entries.get(listed.attr(dialect.id()).substring(prefix.length()));
      String there = listed.hasAttr("showAs") ? listed.attr("showAs") : listed.text();
      if (entry != null && !words(there).equals(words(entry.path("heading").asText()))) {
        found.differs(name, "the name “" + there + "” is not that of " + INDEX);
      }
    }
    for (Element marked : document.getElementsByAttributeValueStarting(attribute, "#" + prefix)) {
      String id = marked.attr(attribute).substring(1 + prefix.length());
      String heading = entries.containsKey(id) ? entries.get(id).path("heading").asText() : "";
      String text = WordCollector.folded(marked.text());
      if (surfaces.getOrDefault(heading, Set.of()).stream().noneMatch(s -> s.contains(text))) {
        found.differs(name, "it marks “" + marked.text() + "” as the name “" + id + "”");
      }
    }
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}

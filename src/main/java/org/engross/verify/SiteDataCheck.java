package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.Sha256;
import org.engross.verify.PlaceTable.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the site's scripts and its pages of citations say of places: their words, their numbers and
 * their pages are those of the edition.
 */
final class SiteDataCheck {
  private static final Pattern SEAL = Pattern.compile("\\[ed\\. ([^\\]]*), ([0-9a-f]{12})\\]");

  private final EditionData edition;
  private final String hash;
  private final PlaceTable places;
  private final PageTable pages;
  private final HtmlSite site;
  private final Disagreements found;
  private final Map<String, List<String>> words = new HashMap<>();

  /**
   * @param expected tells to which place a text belongs
   */
  SiteDataCheck(
      EditionData edition,
      Expectation expected,
      PlaceTable places,
      PageTable pages,
      HtmlSite site,
      Disagreements found) {
    this.edition = edition;
    this.hash = Sha256.of(expected.source().text()).substring(0, 12);
    this.places = places;
    this.pages = pages;
    this.site = site;
    this.found = found;
    edition
        .units()
        .forEach(
            (unit, text) ->
                words
                    .computeIfAbsent(
                        expected.anchors().getOrDefault(unit, unit), id -> new ArrayList<>())
                    .add(WordCollector.folded(text)));
  }

  /** The value of {@code search-data.js}: every text is that of the place its address leads to. */
  void search(String name, JsonNode data) {
    String language = edition.root().path("metadata").path("language").asText();
    if (!data.path("language").asText().equals(language)) {
      found.differs(name, "its language is not that of the text, " + language);
    }
    data.path("pages").properties().forEach(page -> page(name, page.getKey(), page.getValue()));
    for (JsonNode place : data.path("places")) {
      String address = place.path(1).asText();
      int hash = address.indexOf('#');
      HtmlPage page = site.pages().get(hash < 0 ? address : address.substring(0, hash));
      String id = hash < 0 ? "" : address.substring(hash + 1);
      if (page == null || (!id.isEmpty() && !page.ids().containsKey(id))) {
        found.differs(name, "the address “" + address + "” leads nowhere");
      } else if (words.containsKey(id)) {
        found(name, id, place.path(2).asText(), place.path(3).asText());
      }
    }
  }

  private void page(String name, String label, JsonNode address) {
    String id = address.asText().replaceFirst("^[^#]*#", "");
    if (!pages.rows().containsKey(id) || !pages.rows().get(id).label().equals(label)) {
      found.numbered(name, "“" + address.asText() + "” is page “" + label + "” there");
    }
  }

  private void found(String name, String id, String locator, String text) {
    Row row = places.rows().get(id);
    if (!stands(WordCollector.folded(text), id, row == null ? "" : row.parent())) {
      found.differs(name, "“" + text + "” does not stand at “" + id + "”");
    }
    if (row != null && !locator.contains(row.section()) && row.isNamed()) {
      found.differs(name, "“" + locator + "” is not how “" + id + "” is cited");
    }
  }

  /** Whether a text of a place is the one found, or ends it behind a label of the place around. */
  private boolean stands(String found, String id, String around) {
    List<String> labels = new ArrayList<>(words.get(id));
    labels.addAll(words.getOrDefault(around, List.of()));
    return words.get(id).stream()
        .filter(text -> !text.isEmpty() && found.endsWith(text))
        .map(text -> found.substring(0, found.length() - text.length()).strip())
        .anyMatch(before -> before.isEmpty() || labels.contains(before));
  }

  /** The value of a file of the cite box. */
  void citeBox(String name, JsonNode data) {
    data.path("places")
        .properties()
        .forEach(place -> place(name, place.getKey(), place.getValue(), data));
    if (!data.path("base").asText().equals(base())) {
      found.differs(name, "its base address is not that of the edition");
    }
  }

  private String base() {
    return edition.root().path("metadata").path("baseAddress").asText("");
  }

  private void place(String name, String id, JsonNode place, JsonNode data) {
    Row row = places.rows().get(id);
    if (row == null) {
      found.differs(name, "it names a place “" + id + "”, which the edition does not have");
      return;
    }
    String section = place.path(0).asText();
    String paragraph = place.path(1).asText();
    boolean point = paragraph.startsWith("(");
    boolean counted = paragraph.isEmpty() || point || paragraph.startsWith(row.paragraph());
    if (!section.isEmpty() && !(section.equals(row.section()) && counted)) {
      found.differs(name, "“" + id + "” is " + section + " ¶" + paragraph + " there");
    }
    String page = place.path(2).path(0).asText("");
    if (!page.isEmpty() && !row.page().isEmpty() && !page.equals(row.page())) {
      found.numbered(name, "“" + id + "” is on page " + page + ", not on page " + row.page());
    }
    if (!page.isEmpty() && place.path(3).asInt() != pages.physical(page)) {
      found.numbered(name, "page " + page + " is page " + place.path(3) + " of the file there");
    }
    String file = data.path("files").path(place.path(4).asInt(-1)).asText();
    if (!site.pages().containsKey(file) || !site.pages().get(file).ids().containsKey(id)) {
      found.differs(name, "“" + id + "” does not stand on the page “" + file + "”");
    }
  }

  /** The value of {@code places.js}: every id stands on the page that it says. */
  void places(String name, JsonNode data) {
    data.properties()
        .forEach(
            page -> {
              HtmlPage there = site.pages().get(page.getKey());
              for (JsonNode id : page.getValue()) {
                if (there == null || !there.ids().containsKey(id.asText())) {
                  found.differs(
                      name,
                      "“" + id.asText() + "” does not stand on the page “" + page.getKey() + "”");
                }
              }
            });
  }

  /** Every citation on a page bears the mark of this edition and its text. */
  void seals(String name, Document page) {
    String edition = this.edition.root().path("metadata").path("edition").asText();
    for (String seal : page.select(".seal").eachText()) {
      Matcher parts = SEAL.matcher(seal);
      if (!parts.matches() || !parts.group(1).equals(edition) || !parts.group(2).equals(hash)) {
        found.differs(name, "a citation bears the mark of another text, " + seal);
      }
    }
  }

  /** A page of citations: each head names its place. */
  void citations(String name, Document page) {
    for (Element head : page.select("[id^=cite__]")) {
      String id = head.id().substring("cite__".length());
      Row row = places.rows().get(id);
      Element link = head.selectFirst("a, .where");
      if (row == null || link == null) {
        found.differs(name, "it cites a place “" + id + "”, which the edition does not have");
      } else if ((row.isNamed() && !link.text().contains(row.section()))
          || !pageIsIn(link.text(), row)) {
        found.differs(name, "“" + link.text() + "” is not how “" + id + "” is cited");
      }
    }
  }

  private static boolean pageIsIn(String citation, Row row) {
    return row.page().isEmpty()
        || Pattern.compile("(?<!\\w)" + Pattern.quote(row.page()) + "(?!\\w)")
            .matcher(citation)
            .find();
  }
}

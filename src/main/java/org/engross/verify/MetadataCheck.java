package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What each file says of the document as a whole (title, who issued it, date, language, addresses)
 * is what {@code data/edition.json} says.
 */
final class MetadataCheck {
  private final JsonNode metadata;
  private final Disagreements found;

  /**
   * @param edition what {@code data/edition.json} holds
   */
  MetadataCheck(JsonNode edition, Disagreements found) {
    this.metadata = edition.path("metadata");
    this.found = found;
  }

  /** Akoma Ntoso. */
  void akn(String name, Document document) {
    all(name, "title", document, "FRBRname", "value", value("title"));
    Element work = document.selectFirst("FRBRWork");
    if (work != null && !value("date").isEmpty()) {
      all(name, "date", work, "FRBRdate", "date", value("date"));
    }
    all(name, "symbol", document, "FRBRnumber", "value", value("symbol"));
    List<String> issuers = document.select("[eId^=issuer_]").eachAttr("showAs");
    same(name, "issuers", String.join("; ", issuers), String.join("; ", issuers()));
  }

  /** TEI. */
  void tei(String name, Document document) {
    for (Element title : document.select("titleStmt > title, sourceDesc > bibl > title")) {
      same(name, "title", title.text(), value("title"));
    }
    List<String> authors = document.select("titleStmt > author").eachText();
    same(name, "issuers", String.join("; ", authors), String.join("; ", issuers()));
    all(name, "date", document, "sourceDesc date", "when", value("date"));
    all(name, "language", document, "TEI > text", "xml:lang", value("language"));
  }

  /** The package of an e-book. */
  void epub(String name, Document document) {
    text(name, "title", document, "dc|title", value("title"));
    text(name, "language", document, "dc|language", value("language"));
    text(name, "date", document, "dc|date", value("date"));
    List<String> creators = document.select("dc|creator").eachText();
    same(name, "issuers", String.join("; ", creators), String.join("; ", issuers()));
  }

  /** A page of the site. */
  void page(String name, Document page) {
    all(name, "title", page, "meta[name=citation_title]", "content", value("title"));
    all(name, "language", page, "meta[name=citation_language]", "content", value("language"));
    String date = value("date").replace('-', '/');
    all(name, "date", page, "meta[name=citation_publication_date]", "content", date);
    cited(name, page);
    String base = value("baseAddress");
    for (String address : page.select("link[rel=canonical]").eachAttr("href")) {
      String wanted = base + (name.equals("index.html") ? "" : name);
      if (!base.isEmpty() && !address.equals(wanted) && !address.equals(base + name)) {
        same(name, "address", address, wanted);
      }
    }
  }

  /** Every citation but those for running text has the document's title, in whatever case. */
  private void cited(String name, Document page) {
    String title = letters(value("title")).toLowerCase(Locale.ROOT);
    for (Element citation : page.select(".citation")) {
      Element before = citation.previousElementSibling();
      boolean inText = before != null && before.hasClass("in-text");
      if (!inText && !letters(citation.text()).toLowerCase(Locale.ROOT).contains(title)) {
        found.differs(name, "the citation “" + citation.text() + "” has not the title");
      }
    }
  }

  /** The PDF's own title and language. */
  void pdf(String name, String title, String language) {
    same(name, "title", title, value("title"));
    same(name, "language", language, value("language"));
  }

  /** The manifest. */
  void manifest(String name, JsonNode manifest) {
    same(name, "title", manifest.path("title").asText(), value("title"));
    same(name, "name", manifest.path("edition").asText(), value("slug"));
    JsonNode settings = manifest.path("settings");
    same(name, "language", settings.path("language").asText(), value("language"));
    same(name, "edition", settings.path("edition").asText(), value("edition"));
  }

  /** The list of earlier editions. */
  void versions(String name, JsonNode versions) {
    same(name, "title", versions.path("title").asText(), value("title"));
    JsonNode current = versions.path("current");
    same(name, "edition", current.path("edition").asText(), value("edition"));
    same(name, "date", current.path("date").asText(""), value("editionDate"));
    same(name, "address", current.path("address").asText(""), value("baseAddress"));
  }

  /** Letters and figures only: what no form of citation escapes or protects by signs of its own. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    String plain = text.replaceAll("\\\\text[a-z]+\\{}", "");
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private String value(String key) {
    return metadata.path(key).asText("");
  }

  private List<String> issuers() {
    List<String> issuers = new ArrayList<>();
    metadata.path("issuers").forEach(issuer -> issuers.add(issuer.asText()));
    return issuers;
  }

  private void all(
      String name, String what, Element in, String query, String attribute, String wanted) {
    in.select(query).eachAttr(attribute).forEach(there -> same(name, what, there, wanted));
  }

  private void text(String name, String what, Element in, String query, String wanted) {
    in.select(query).eachText().forEach(there -> same(name, what, there, wanted));
  }

  private void same(String name, String what, String there, String wanted) {
    if (!plain(there).equals(plain(wanted))) {
      found.differs(name, "its " + what + " is “" + there + "”, and “" + wanted + "” here");
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}

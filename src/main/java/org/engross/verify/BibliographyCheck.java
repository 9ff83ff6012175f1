package org.engross.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Reads the citation files for reference managers field by field: each field is one that its format
 * has, and says what the edition says. Also reads the same forms where the cite box keeps them.
 */
final class BibliographyCheck {
  private static final Pattern FIELD = Pattern.compile("(?m)^  (\\w+) = \\{(.*)},?$");
  private static final Pattern TAG = Pattern.compile("(?m)^([A-Z][A-Z0-9])  - ?(.*?)\\r?$");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> PLACE =
      Set.of("note", "pages", "section", "page", "SE", "SP", "EP", "N1");
  private static final String SLOT = "https://engross.invalid/";

  private final JsonNode metadata;
  private final Disagreements found;

  /**
   * @param metadata what {@code data/edition.json} says of the document as a whole
   */
  BibliographyCheck(JsonNode metadata, Disagreements found) {
    this.metadata = metadata;
    this.found = found;
  }

  /** The forms on a page of citations. */
  void page(String name, Document page) {
    page.select("dl.machine pre").forEach(form -> form(name, form.wholeText()));
  }

  /** The forms of a file of the cite box, with slots for the place. */
  void box(String name, JsonNode box) {
    for (String form : List.of("bibtex", "ris", "json")) {
      form(name, box.path(form).asText());
    }
  }

  /** A citation in one of the three forms. */
  void form(String name, String text) {
    if (text.startsWith("@")) {
      bibtex(name, text);
    } else if (text.startsWith("TY")) {
      ris(name, text);
    } else {
      try {
        cslJson(name, JSON.readTree(text));
      } catch (JsonProcessingException e) {
        found.differs(name, "a citation for reference managers cannot be read");
      }
    }
  }

  private void bibtex(String name, String text) {
    Map<String, String> wanted = new TreeMap<>();
    wanted.put("author", String.join(" and ", issuers()));
    wanted.put("title", value("title"));
    wanted.put("year", date(0));
    wanted.put("month", date(1));
    wanted.put("address", value("place"));
    wanted.put("howpublished", value("type"));
    wanted.put("number", value("symbol"));
    wanted.put("url", value("baseAddress"));
    Matcher head =
        Pattern.compile("@misc\\{" + Pattern.quote(value("slug")) + "(:[^,{}]+)?,").matcher(text);
    if (!head.lookingAt()) {
      found.differs(name, "it does not begin with “@misc{" + value("slug") + ",”");
    }
    Map<String, String> there = new TreeMap<>();
    FIELD.matcher(text).results().forEach(field -> there.put(field.group(1), field.group(2)));
    if (!there.getOrDefault("langid", "").matches("[a-z]*")) {
      found.differs(name, "its langid is “" + there.get("langid") + "”");
    }
    there.remove("langid");
    compare(name, there, wanted);
  }

  private void ris(String name, String text) {
    Map<String, String> wanted = new TreeMap<>();
    wanted.put("TY", "GOVDOC");
    wanted.put("AU", String.join("; ", issuers()));
    wanted.put("TI", value("title"));
    wanted.put("PY", date(0));
    wanted.put("DA", value("date").replace('-', '/'));
    wanted.put("CY", value("place"));
    wanted.put("M3", value("type"));
    wanted.put("SN", value("symbol"));
    wanted.put("LA", value("language"));
    wanted.put("UR", value("baseAddress"));
    wanted.put("ER", "");
    Map<String, String> there = new TreeMap<>();
    TAG.matcher(text)
        .results()
        .forEach(tag -> there.merge(tag.group(1), tag.group(2), (a, b) -> a + "; " + b));
    compare(name, there, wanted);
  }

  /** CSL-JSON: an array of one item. */
  private void cslJson(String name, JsonNode items) {
    Map<String, String> wanted = new TreeMap<>();
    wanted.put("id", value("slug"));
    wanted.put("title", value("title"));
    wanted.put("author", String.join("; ", issuers()));
    wanted.put("genre", value("type"));
    wanted.put("number", value("symbol"));
    wanted.put("publisher-place", value("place"));
    wanted.put("issued", date(0) + " " + date(1) + " " + date(2));
    wanted.put("language", value("language"));
    wanted.put("URL", value("baseAddress"));
    Map<String, String> there = new TreeMap<>();
    for (var field : items.path(0).properties()) {
      there.put(field.getKey(), text(field.getValue()));
    }
    there.computeIfPresent("id", (key, id) -> id.replaceFirst(":.*$", ""));
    String type = there.getOrDefault("type", "");
    if (!Set.of("treaty", "report").contains(type)) {
      found.differs(name, "its type is “" + type + "”");
    }
    there.remove("type");
    compare(name, there, wanted);
  }

  private static String text(JsonNode value) {
    if (value.has("date-parts")) {
      List<String> parts = new ArrayList<>();
      value.path("date-parts").path(0).forEach(part -> parts.add(part.asText()));
      return String.join(" ", parts);
    }
    if (value.isArray()) {
      List<String> names = new ArrayList<>();
      value.forEach(name -> names.add(name.path("literal").asText()));
      return String.join("; ", names);
    }
    return value.isTextual() ? value.asText() : value.toString();
  }

  private void compare(String name, Map<String, String> there, Map<String, String> wanted) {
    there.forEach(
        (field, value) -> {
          boolean slot = PLACE.contains(field) || !isWhole(name) && isAddress(value);
          if (!slot && !plain(value).equals(plain(wanted.getOrDefault(field, "\0")))) {
            found.differs(name, "its field “" + field + "” is “" + value + "”");
          }
        });
    wanted.forEach(
        (field, value) -> {
          if (!value.isBlank() && !there.containsKey(field)) {
            found.differs(name, "it does not have “" + value + "” in a field “" + field + "”");
          }
        });
  }

  /** Whether a file is about the edition as a whole, and not about its places. */
  private static boolean isWhole(String name) {
    return name.matches(".*\\.(bib|ris|json)");
  }

  private boolean isAddress(String value) {
    String base = value("baseAddress");
    return value.equals(SLOT) || !base.isEmpty() && value.startsWith(base);
  }

  /** Letters and figures: what no format escapes or protects by signs of its own. */
  private static String plain(String value) {
    StringBuilder letters = new StringBuilder();
    value
        .replaceAll("\\\\text[a-z]+\\{}", "")
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == 0)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Year, month or day of the document, without a zero before it. */
  private String date(int part) {
    String[] parts = value("date").split("-");
    return part < parts.length ? parts[part].replaceFirst("^0", "") : "";
  }

  private List<String> issuers() {
    return metadata.path("issuers").valueStream().map(JsonNode::asText).toList();
  }

  private String value(String key) {
    return metadata.path(key).asText("");
  }
}

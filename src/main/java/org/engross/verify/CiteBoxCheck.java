package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Fills the forms of citation that the cite box uses, and compares the outcome with the citations
 * that the pages print; all boxes of an edition have the same forms.
 */
final class CiteBoxCheck {
  /** Where a form has the place and its address. */
  private static final String LOCATOR = "\uE001";

  private static final String ADDRESS = "https://engross.invalid/";

  /** A place as a box has it. */
  private record Boxed(JsonNode box, JsonNode place) {}

  private final Disagreements found;
  private final Map<String, Boxed> places = new HashMap<>();
  private final Map<JsonNode, List<String>> forms = new LinkedHashMap<>();

  CiteBoxCheck(Disagreements found) {
    this.found = found;
  }

  /** Takes in the value of a file of the cite box. */
  void box(String name, JsonNode data) {
    data.path("places")
        .properties()
        .forEach(place -> places.put(place.getKey(), new Boxed(data, place.getValue())));
    if (data.isObject()) {
      ObjectNode rest = ((ObjectNode) data).deepCopy();
      rest.remove(List.of("places", "files"));
      forms.computeIfAbsent(rest, form -> new ArrayList<>()).add(name);
    }
  }

  /** All boxes are in; those whose forms are not those of most others were changed. */
  void compareBoxes() {
    int most = forms.values().stream().mapToInt(List::size).max().orElse(0);
    forms.values().stream()
        .filter(names -> forms.size() > 1 && (names.size() < most || most == 1))
        .forEach(
            names ->
                names.forEach(
                    name ->
                        found.differs(name, "its forms of citation are not those of other boxes")));
  }

  /** A page that prints citations, of its own section, of many places or of the whole. */
  void page(String name, Document page) {
    for (Element list : page.select("dl.citations")) {
      Element link = list.parent().selectFirst("p > a[href*=#cite__]");
      String id = link == null ? place(list) : link.attr("href").replaceFirst(".*#cite__", "");
      for (Element style : list.select("> div")) {
        if (places.containsKey(id)) {
          printed(name, style, places.get(id), id);
        } else if (name.equals("cite.html") && !places.isEmpty()) {
          general(name, style, list.equals(page.selectFirst("dl.citations")));
        }
      }
    }
  }

  /** The place that a list of citations stands under; empty if it is of the edition as a whole. */
  private static String place(Element list) {
    for (Element at = list; at != null; at = before(at)) {
      if (at.id().startsWith("cite__")) {
        return at.id().substring("cite__".length());
      }
    }
    return "";
  }

  private static Element before(Element at) {
    Element sibling = at.previousElementSibling();
    Element around = at.parent();
    return sibling != null || around == null || around.normalName().equals("main")
        ? sibling
        : around;
  }

  /** On the page about citing stand the edition as a whole and, below it, one of its places. */
  private void general(String name, Element style, boolean whole) {
    boolean right =
        whole
            ? isWhole(style, places.values().iterator().next().box())
            : places.entrySet().stream()
                .anyMatch(at -> citations(style).equals(wanted(style, at.getValue(), at.getKey())));
    if (!right) {
      String there = String.join(" ", citations(style));
      found.differs(name, "the citation “" + there + "” is not what the cite box gives");
    }
  }

  /** The edition as a whole is cited in the words in which a place is, less those of the place. */
  private static boolean isWhole(Element style, JsonNode box) {
    StringBuilder wanted = new StringBuilder();
    for (JsonNode form : box.path("styles")) {
      if (form.path("name").asText().equals(style.select("dt").text())) {
        form.path("place").forEach(run -> wanted.append(run.path(0).asText()));
        form.path("inText").forEach(run -> wanted.append(run.path(0).asText()));
      }
    }
    String filled = wanted.toString().replace(ADDRESS, box.path("base").asText());
    return letters(String.join(" ", citations(style))).equals(letters(filled));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private void printed(String name, Element style, Boxed boxed, String id) {
    List<String> there = citations(style);
    List<String> wanted = wanted(style, boxed, id);
    if (!there.equals(wanted)) {
      String printed = String.join(" ", there);
      String made = String.join(" ", wanted);
      found.differs(
          name,
          "“" + id + "” is cited as “" + printed + "”, and in the cite box as “" + made + "”");
    }
  }

  private static List<String> citations(Element style) {
    return style.select(".citation").eachText();
  }

  /** What the cite box makes of a place in a style; nothing in one that it does not have. */
  private static List<String> wanted(Element style, Boxed boxed, String id) {
    List<String> wanted = new ArrayList<>();
    for (JsonNode form : boxed.box().path("styles")) {
      if (form.path("name").asText().equals(style.select("dt").text())) {
        wanted.add(fill(form, "place", boxed, id));
        if (!form.path("inText").isEmpty()) {
          wanted.add(fill(form, "inText", boxed, id));
        }
      }
    }
    return wanted;
  }

  private static String fill(JsonNode form, String key, Boxed boxed, String id) {
    StringBuilder text = new StringBuilder();
    form.path(key).forEach(run -> text.append(run.path(0).asText()));
    String base = boxed.box().path("base").asText();
    String file = boxed.box().path("files").path(boxed.place().path(4).asInt()).asText();
    String address =
        base.isEmpty() ? "" : base + file + (file.equals(id + ".html") ? "" : "#" + id);
    String filled =
        text.toString().replace(LOCATOR, locator(form, boxed.place())).replace(ADDRESS, address);
    return filled.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String locator(JsonNode form, JsonNode place) {
    String section = place.path(0).asText();
    if (!section.isEmpty() && Character.isDigit(section.charAt(0))) {
      section = form.path("section").asText().replace("{0}", section);
    } else if (form.path("name").asText().equals("OSCOLA")) {
      section = section.replaceAll("(?<=\\p{L})\\.(?= )", ""); // "art 17", as that style has it
    }
    String paragraph = place.path(1).asText();
    if (!paragraph.isEmpty()) {
      paragraph = form.path("paragraph").asText().replace("{0}", paragraph);
    }
    String gap = section.isEmpty() || paragraph.isEmpty() ? "" : ", ";
    String where = section + gap + paragraph;
    JsonNode pages = place.path(2);
    if (pages.isEmpty()) {
      return where;
    }
    String first = pages.path(0).asText();
    String last = pages.path(pages.size() - 1).asText();
    String range = first.equals(last) ? first : first + "–" + last;
    String pattern = form.path(pages.size() > 1 ? "many" : "one").asText();
    String alone = pattern.replace("{0}, ", "").replace(", {0}", "");
    return (where.isEmpty() ? alone : pattern).replace("{0}", where).replace("{1}", range);
  }
}

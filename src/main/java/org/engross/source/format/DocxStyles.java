package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The properties of paragraphs and runs in a Word document: their own, or those of their styles.
 */
final class DocxStyles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Element> byId = new TreeMap<>();
  private final List<Element> defaults;

  DocxStyles(Document styles) {
    styles.getElementsByTag("w:style").forEach(style -> byId.put(style.attr("w:styleId"), style));
    defaults = List.copyOf(styles.getElementsByTag("w:rPrDefault"));
  }

  /** A child element of that name. */
  static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(c -> c.tagName().equals(name)).findFirst();
  }

  /** Whether a property such as bold is on for a run, be it by its own word or by its styles. */
  boolean isOn(Element run, Element paragraph, String property) {
    return runProperty(run, paragraph, property)
        .map(p -> !List.of("0", "false", "off").contains(p.attr("w:val")))
        .orElse(false);
  }

  /** Value of a run's property; empty where nothing says it. */
  String value(Element run, Element paragraph, String property) {
    return runProperty(run, paragraph, property).map(p -> p.attr("w:val")).orElse("");
  }

  private Optional<Element> runProperty(Element run, Element paragraph, String property) {
    List<Element> holders = new ArrayList<>();
    holders.add(run);
    holders.addAll(chain(styleOf(run, "w:rPr", "w:rStyle")));
    holders.addAll(chain(styleOf(paragraph, "w:pPr", "w:pStyle")));
    holders.addAll(defaults);
    return first(holders, "w:rPr", property);
  }

  /** A paragraph's property, its own or that of its style. */
  Optional<Element> ofParagraph(Element paragraph, String property) {
    List<Element> holders = new ArrayList<>();
    holders.add(paragraph);
    holders.addAll(chain(styleOf(paragraph, "w:pPr", "w:pStyle")));
    return first(holders, "w:pPr", property);
  }

  /** The names of a paragraph's style and of those it is based on, in lower case, spaces out. */
  List<String> names(Element paragraph) {
    return chain(styleOf(paragraph, "w:pPr", "w:pStyle")).stream()
        .map(style -> child(style, "w:name").map(n -> n.attr("w:val")).orElse(""))
        .map(name -> name.toLowerCase(Locale.ROOT).replace(" ", ""))
        .toList();
  }

  private static Optional<Element> first(List<Element> holders, String group, String property) {
    return holders.stream()
        .flatMap(holder -> child(holder, group).stream())
        .flatMap(properties -> child(properties, property).stream())
        .findFirst();
  }

  private static String styleOf(Element element, String group, String property) {
    return first(List.of(element), group, property).map(p -> p.attr("w:val")).orElse("");
  }

  private List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    Element style = byId.get(id);
    while (style != null && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = byId.get(child(style, "w:basedOn").map(b -> b.attr("w:val")).orElse(""));
    }
    return chain;
  }
}

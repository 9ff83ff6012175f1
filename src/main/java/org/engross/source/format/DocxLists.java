package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The numbers Word prints before paragraphs. Lists of one abstract definition count together; one
 * that overrides the start begins anew where it is first met.
 */
final class DocxLists {
  private final Map<String, Element> abstracts = new TreeMap<>();
  private final Map<String, Element> numbers = new TreeMap<>();
  private final Map<String, NumberedList> lists = new TreeMap<>();
  private final Map<String, NumberedList> byAbstract = new TreeMap<>();
  private final DocxStyles styles;

  DocxLists(Document numbering, DocxStyles styles) {
    this.styles = styles;
    numbering
        .getElementsByTag("w:abstractNum")
        .forEach(list -> abstracts.put(list.attr("w:abstractNumId"), list));
    numbering.getElementsByTag("w:num").forEach(list -> numbers.put(list.attr("w:numId"), list));
  }

  /** The number of a paragraph with a space behind it; empty for none. */
  String label(Element paragraph) {
    Optional<Element> said = styles.ofParagraph(paragraph, "w:numPr");
    String id = said.flatMap(p -> DocxStyles.child(p, "w:numId")).map(this::value).orElse("");
    if (!numbers.containsKey(id)) {
      return "";
    }
    String level = said.flatMap(p -> DocxStyles.child(p, "w:ilvl")).map(this::value).orElse("0");
    NumberedList list = lists.get(id);
    if (list == null) {
      list = begin(id);
      lists.put(id, list);
    }
    return list.next(OdtStyles.number(level, 0));
  }

  private String value(Element element) {
    return element.attr("w:val");
  }

  private NumberedList begin(String id) {
    Element number = numbers.get(id);
    String parent = DocxStyles.child(number, "w:abstractNumId").map(this::value).orElse("");
    Map<Integer, NumberedLevel> levels = new TreeMap<>();
    if (abstracts.containsKey(parent)) {
      put(abstracts.get(parent), levels);
    }
    number.getElementsByTag("w:lvlOverride").forEach(override -> put(override, levels));
    List<NumberedLevel> all = new ArrayList<>();
    levels.forEach(
        (at, level) -> {
          while (all.size() < at) {
            all.add(NumberedLevel.PLAIN);
          }
          all.add(level);
        });
    NumberedList first = byAbstract.computeIfAbsent(parent, key -> new NumberedList(all));
    NumberedList list = new NumberedList(all, first);
    for (Element override : number.getElementsByTag("w:lvlOverride")) {
      DocxStyles.child(override, "w:startOverride")
          .ifPresent(start -> list.startAt(level(override), OdtStyles.number(value(start), 1)));
    }
    return list;
  }

  private void put(Element holder, Map<Integer, NumberedLevel> to) {
    for (Element level : holder.children()) {
      if (level.tagName().equals("w:lvl")) {
        to.put(level(level), read(level));
      }
    }
  }

  private static int level(Element holder) {
    return Math.min(8, OdtStyles.number(holder.attr("w:ilvl"), 0));
  }

  private NumberedLevel read(Element level) {
    String format = DocxStyles.child(level, "w:numFmt").map(this::value).orElse("decimal");
    String pattern = DocxStyles.child(level, "w:lvlText").map(this::value).orElse("");
    String start = DocxStyles.child(level, "w:start").map(this::value).orElse("1");
    boolean legal = DocxStyles.child(level, "w:isLgl").isPresent();
    return new NumberedLevel(pattern, format, OdtStyles.number(start, 1), legal);
  }
}

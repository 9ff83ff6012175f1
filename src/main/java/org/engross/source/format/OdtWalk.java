package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.source.Look;
import org.engross.source.Style;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through content.xml: headings, paragraphs, lists, notes, tables. */
final class OdtWalk {
  private final Document xml;
  private final TextBuilder text;
  private final Map<String, Set<Style.Kind>> styles = new TreeMap<>();
  private final Set<String> centred = new TreeSet<>();
  private final List<Element> notes = new ArrayList<>();

  OdtWalk(Document xml, TextBuilder text) {
    this.xml = xml;
    this.text = text;
  }

  void walk() {
    readStyles();
    for (Element body : xml.getElementsByTag("office:text")) {
      blocks(body, 0);
    }
    writeNotes();
  }

  private void readStyles() {
    for (Element style : xml.getElementsByTag("style:style")) {
      Set<Style.Kind> kinds = new TreeSet<>();
      for (Element run : style.getElementsByTag("style:text-properties")) {
        addIf(kinds, run.attr("fo:font-weight").equals("bold"), Style.Kind.BOLD);
        addIf(kinds, run.attr("fo:font-style").equals("italic"), Style.Kind.ITALIC);
        String position = run.attr("style:text-position");
        addIf(kinds, position.startsWith("super"), Style.Kind.SUPERSCRIPT);
        addIf(kinds, position.startsWith("sub"), Style.Kind.SUBSCRIPT);
      }
      String name = style.attr("style:name");
      styles.put(name, kinds);
      for (Element block : style.getElementsByTag("style:paragraph-properties")) {
        if (block.attr("fo:text-align").equals("center")) {
          centred.add(name);
        }
      }
    }
  }

  private static void addIf(Set<Style.Kind> kinds, boolean is, Style.Kind kind) {
    if (is) {
      kinds.add(kind);
    }
  }

  /** Sections and lists may nest; a document nested deeper than any real one is cut off flat. */
  private void blocks(Element parent, int depth) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "text:h", "text:p" -> block(child);
        case "table:table" -> table(child);
        case "text:tracked-changes", "text:sequence-decls" -> {}
        case "text:list-item" -> {
          text.add("• ");
          nested(child, depth);
        }
        default -> nested(child, depth);
      }
    }
  }

  private void nested(Element child, int depth) {
    if (depth < 200) {
      blocks(child, depth + 1);
    } else {
      text.addFolded(child.wholeText());
      text.endLineIfAny(Look.PLAIN);
    }
  }

  private void block(Element block) {
    String style = block.attr("text:style-name");
    Set<Style.Kind> kinds = styles.getOrDefault(style, Set.of());
    String level = block.attr("text:outline-level");
    int heading = level.matches("[1-9]") ? Math.min(6, Integer.parseInt(level)) : 0;
    boolean bold = kinds.contains(Style.Kind.BOLD);
    boolean italic = kinds.contains(Style.Kind.ITALIC);
    Look look = new Look(heading, bold, italic, centred.contains(style), 0, 0);
    inline(block, look, 0);
    text.endLineIfAny(look);
    text.blankLine();
  }

  private void inline(Element parent, Look look, int depth) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        text.addFolded(words.getWholeText());
      } else if (node instanceof Element element) {
        element(element, look, depth);
      }
    }
  }

  private void element(Element element, Look look, int depth) {
    switch (element.tagName()) {
      case "text:s" -> text.add(" ");
      case "text:tab" -> text.add("\t");
      case "text:line-break" -> text.endLine(look);
      case "text:note" -> note(element);
      case "office:annotation", "text:bookmark" -> {}
      default -> {
        Set<Style.Kind> kinds =
            element.tagName().equals("text:span")
                ? styles.getOrDefault(element.attr("text:style-name"), Set.of())
                : Set.of();
        kinds.forEach(kind -> text.begin(kind, ""));
        if (depth < 200) {
          inline(element, look, depth + 1);
        } else {
          text.addFolded(element.wholeText());
        }
        kinds.forEach(kind -> text.end());
      }
    }
  }

  private void note(Element note) {
    notes.add(note);
    text.begin(Style.Kind.SUPERSCRIPT, "");
    text.add(Integer.toString(notes.size()));
    text.end();
  }

  private void writeNotes() {
    if (notes.isEmpty()) {
      return;
    }
    text.add("__________________");
    text.endLine(Look.PLAIN);
    for (int i = 0; i < notes.size(); i++) {
      text.begin(Style.Kind.SUPERSCRIPT, "");
      text.add(Integer.toString(i + 1));
      text.end();
      text.add(" ");
      for (Element body : notes.get(i).getElementsByTag("text:note-body")) {
        text.addFolded(body.wholeText());
      }
      text.endLine(Look.PLAIN);
    }
  }

  private void table(Element table) {
    for (Element row : table.getElementsByTag("table:table-row")) {
      boolean first = true;
      for (Element cell : row.getElementsByTag("table:table-cell")) {
        text.add(first ? "" : "\t");
        text.addFolded(cell.wholeText().replace('\t', ' ').strip());
        first = false;
      }
      text.endLineIfAny(Look.PLAIN);
    }
    text.blankLine();
  }
}

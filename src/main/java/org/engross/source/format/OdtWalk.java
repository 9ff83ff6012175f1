package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engross.source.Look;
import org.engross.source.Style;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through content.xml: headings, paragraphs, lists with their numbers, notes, tables. */
final class OdtWalk {
  private static final int DEEPEST = 200;

  private final Document xml;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final TextBuilder text;
  private final List<Element> notes = new ArrayList<>();
  private final List<Element> frames = new ArrayList<>();
  private boolean inRow;

  OdtWalk(Document xml, OdtStyles styles, TextBuilder text) {
    this.xml = xml;
    this.styles = styles;
    this.lists = new OdtLists(styles);
    this.text = text;
  }

  void walk() {
    for (Element body : xml.getElementsByTag("office:text")) {
      blocks(body, 0);
    }
    writeNotes();
  }

  /** Sections and lists may nest; a document nested deeper than any real one is cut off flat. */
  private void blocks(Element parent, int depth) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "text:h", "text:p" -> block(child);
        case "table:table" -> table(child, depth);
        case "text:tracked-changes", "text:sequence-decls", "office:forms" -> {}
        case "text:list" -> {
          lists.begin(child);
          nested(child, depth);
          lists.end();
        }
        case "text:list-item" -> {
          lists.item(child);
          nested(child, depth);
        }
        default -> nested(child, depth);
      }
    }
  }

  private void nested(Element child, int depth) {
    if (depth < DEEPEST) {
      blocks(child, depth + 1);
    } else {
      text.addFolded(child.wholeText());
      text.endLineIfAny(Look.PLAIN);
    }
  }

  private void block(Element block) {
    String style = block.attr("text:style-name");
    if (styles.isHidden("paragraph", style)) {
      return;
    }
    Set<Style.Kind> kinds = styles.kinds("paragraph", style);
    String level = block.attr("text:outline-level");
    boolean head = block.tagName().equals("text:h") && level.matches("[1-9]");
    int heading = head ? Math.min(6, Integer.parseInt(level)) : 0;
    boolean bold = kinds.contains(Style.Kind.BOLD);
    boolean italic = kinds.contains(Style.Kind.ITALIC);
    Look look = new Look(heading, bold, italic, styles.isCentred(style), 0, 0);
    if (block.hasText()) {
      text.add(lists.label(block));
    }
    inline(block, look, 0);
    text.endLineIfAny(look);
    text.blankLine();
    writeFrames();
  }

  /** What stands in a box beside a paragraph is read behind it. */
  private void writeFrames() {
    List<Element> waiting = List.copyOf(frames);
    frames.clear();
    waiting.forEach(frame -> nested(frame, DEEPEST / 2));
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
      case "text:s" -> text.add(" ".repeat(Math.min(80, count(element))));
      case "text:tab" -> text.add(inRow ? " " : "\t");
      case "text:line-break" -> lineBreak(look);
      case "text:note" -> note(element);
      case "draw:text-box" -> frames.add(element);
      case "office:annotation", "text:bookmark", "text:ruby-text", "svg:title", "svg:desc" -> {}
      default -> run(element, look, depth);
    }
  }

  private void lineBreak(Look look) {
    if (inRow) {
      text.add(" ");
    } else {
      text.endLine(look);
    }
  }

  private static int count(Element spaces) {
    return OdtStyles.number(spaces.attr("text:c"), 1);
  }

  private void run(Element element, Look look, int depth) {
    String style = element.attr("text:style-name");
    boolean span = element.tagName().equals("text:span");
    if (span && styles.isHidden("text", style)) {
      return;
    }
    Set<Style.Kind> kinds = span ? styles.kinds("text", style) : Set.of();
    String address = element.tagName().equals("text:a") ? element.attr("xlink:href") : "";
    kinds.forEach(kind -> text.begin(kind, ""));
    if (!address.isEmpty()) {
      text.begin(Style.Kind.LINK, address);
    }
    if (depth < DEEPEST) {
      inline(element, look, depth + 1);
    } else {
      text.addFolded(element.wholeText());
    }
    if (!address.isEmpty()) {
      text.end();
    }
    kinds.forEach(kind -> text.end());
  }

  private void note(Element note) {
    notes.add(note);
    text.begin(Style.Kind.SUPERSCRIPT, "");
    text.add(mark(notes.size()));
    text.end();
  }

  /** The sign the writer chose for a note, such as an asterisk; otherwise its number. */
  private String mark(int number) {
    Element citation = notes.get(number - 1).selectFirst("text|note-citation");
    String chosen = citation == null ? "" : citation.attr("text:label");
    return chosen.isBlank() ? Integer.toString(number) : chosen.strip();
  }

  private void writeNotes() {
    if (notes.isEmpty()) {
      return;
    }
    text.add(TextBuilder.NOTE_RULE);
    text.endLine(Look.PLAIN);
    for (int i = 0; i < notes.size(); i++) {
      text.begin(Style.Kind.SUPERSCRIPT, "");
      text.add(mark(i + 1));
      text.end();
      for (Element body : notes.get(i).getElementsByTag("text:note-body")) {
        for (Element paragraph : body.children()) {
          text.add(" ");
          inline(paragraph, Look.PLAIN, 0);
        }
      }
      text.endLine(Look.PLAIN);
    }
  }

  private void table(Element table, int depth) {
    List<List<Element>> rows =
        table.getElementsByTag("table:table-row").stream()
            .filter(row -> row.closest("table|table") == table)
            .map(OdtWalk::cells)
            .toList();
    boolean laysOut =
        TableShape.laysOut(
            rows.stream().map(r -> r.stream().map(OdtWalk::words).toList()).toList());
    text.blankLine();
    for (List<Element> row : rows) {
      if (laysOut) {
        row.forEach(cell -> laidOut(cell, depth));
      } else {
        row(row);
      }
      text.endLineIfAny(Look.PLAIN);
    }
    text.blankLine();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(c -> c.tagName().endsWith("table-cell")).toList();
  }

  private static List<String> words(Element cell) {
    return cell.getElementsByTag("text:p").stream().map(Element::text).toList();
  }

  private void laidOut(Element cell, int depth) {
    if (TableShape.isLabel(words(cell))) {
      text.addFolded(cell.text().strip() + " ");
    } else {
      nested(cell, depth);
    }
  }

  private void row(List<Element> cells) {
    inRow = true;
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.nextCell();
      }
      boolean first = true;
      for (Element paragraph : cells.get(i).getElementsByTag("text:p")) {
        text.add(first ? "" : " ");
        inline(paragraph, Look.PLAIN, 0);
        first = false;
      }
    }
    inRow = false;
  }
}

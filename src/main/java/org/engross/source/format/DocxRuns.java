package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.source.Look;
import org.engross.source.Style;
import org.jsoup.nodes.Element;

/** Writes what stands in a paragraph of a Word document, and gathers its notes and text boxes. */
final class DocxRuns {
  /**
   * A note that the text refers to.
   *
   * @param mark as printed
   * @param isEnd whether it is an endnote
   */
  record Note(String id, String mark, boolean isEnd) {}

  private static final Set<String> GONE = Set.of("w:del", "w:moveFrom", "mc:Fallback");
  private static final int DEEPEST = 100;
  private static final int PRIVATE_USE = 0xF000;

  private final DocxStyles styles;
  private final Map<String, String> links;
  private final TextBuilder text;
  private final List<Note> notes = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private boolean oneLine;

  DocxRuns(DocxStyles styles, Map<String, String> links, TextBuilder text) {
    this.styles = styles;
    this.links = links;
    this.text = text;
  }

  /** Writes a paragraph; within one line where line breaks are to be spaces. */
  void write(Element paragraph, Look look, boolean inOneLine) {
    oneLine = inOneLine;
    inline(paragraph, paragraph, look, 0);
  }

  /** The notes met so far, in order. */
  List<Note> notes() {
    return notes;
  }

  /** The text boxes met since this was last asked. */
  List<Element> boxes() {
    List<Element> met = List.copyOf(boxes);
    boxes.clear();
    return met;
  }

  /** The runs of a paragraph that show words. */
  static List<Element> runs(Element paragraph) {
    return paragraph.getElementsByTag("w:t").stream()
        .filter(words -> !words.text().isBlank() && !isGone(words))
        .map(Element::parent)
        .filter(run -> run != null && run.closest("w|p") == paragraph)
        .toList();
  }

  /** The paragraphs of a cell as bare words. */
  static List<String> words(Element cell) {
    return cell.getElementsByTag("w:p").stream()
        .map(paragraph -> String.join("", runs(paragraph).stream().map(Element::text).toList()))
        .toList();
  }

  private static boolean isGone(Element element) {
    return element.parents().stream().anyMatch(parent -> GONE.contains(parent.tagName()));
  }

  private void inline(Element parent, Element paragraph, Look look, int depth) {
    for (Element child : parent.children()) {
      String tag = child.tagName();
      if (tag.equals("w:r")) {
        run(child, paragraph, look);
      } else if (tag.equals("w:hyperlink")) {
        link(child, paragraph, look, depth);
      } else if (tag.equals("m:t")) {
        text.add(child.wholeText());
      } else if (!GONE.contains(tag) && !tag.equals("w:pPr") && depth < DEEPEST) {
        inline(child, paragraph, look, depth + 1);
      }
    }
  }

  private void link(Element link, Element paragraph, Look look, int depth) {
    String address = links.getOrDefault(link.attr("r:id"), "");
    if (!address.isEmpty()) {
      text.begin(Style.Kind.LINK, address);
    }
    if (depth < DEEPEST) {
      inline(link, paragraph, look, depth + 1);
    }
    if (!address.isEmpty()) {
      text.end();
    }
  }

  private void run(Element run, Element paragraph, Look look) {
    if (styles.isOn(run, paragraph, "w:vanish")) {
      return;
    }
    List<Style.Kind> kinds = kinds(run, paragraph);
    kinds.forEach(kind -> text.begin(kind, ""));
    for (Element piece : run.children()) {
      piece(piece, look);
    }
    kinds.forEach(kind -> text.end());
  }

  private List<Style.Kind> kinds(Element run, Element paragraph) {
    List<Style.Kind> kinds = new ArrayList<>();
    add(kinds, styles.isOn(run, paragraph, "w:i"), Style.Kind.ITALIC);
    add(kinds, styles.isOn(run, paragraph, "w:b"), Style.Kind.BOLD);
    boolean refers = run.getElementsByTag("w:footnoteReference").size() > 0;
    refers |= run.getElementsByTag("w:endnoteReference").size() > 0;
    String vertical = refers ? "" : styles.value(run, paragraph, "w:vertAlign");
    add(kinds, vertical.equals("superscript"), Style.Kind.SUPERSCRIPT);
    add(kinds, vertical.equals("subscript"), Style.Kind.SUBSCRIPT);
    return kinds;
  }

  private static void add(List<Style.Kind> kinds, boolean is, Style.Kind kind) {
    if (is) {
      kinds.add(kind);
    }
  }

  private void piece(Element piece, Look look) {
    switch (piece.tagName()) {
      case "w:t" -> text.add(piece.wholeText());
      case "w:tab", "w:ptab" -> text.add(oneLine ? " " : "\t");
      case "w:br", "w:cr" -> lineBreak(piece, look);
      case "w:noBreakHyphen" -> text.add("\u2011");
      case "w:softHyphen" -> text.add("\u00ad");
      case "w:sym" -> text.add(symbol(piece.attr("w:char")));
      case "w:footnoteReference" -> note(piece, false);
      case "w:endnoteReference" -> note(piece, true);
      case "w:ruby" -> piece.getElementsByTag("w:rubyBase").forEach(b -> text.add(b.text()));
      case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> box(piece);
      default -> {}
    }
  }

  private void lineBreak(Element piece, Look look) {
    boolean ofPage = Set.of("page", "column").contains(piece.attr("w:type"));
    if (oneLine) {
      text.add(" ");
    } else if (ofPage) {
      text.endLineIfAny(look);
    } else {
      text.endLine(look);
    }
  }

  /** A sign of a symbol font, which numbers its signs in the private use area. */
  private static String symbol(String hexadecimal) {
    if (!hexadecimal.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    int code = Integer.parseInt(hexadecimal, 16);
    if (code >= PRIVATE_USE && code < PRIVATE_USE + 0x100) {
      boolean plain = code - PRIVATE_USE >= 0x20 && code - PRIVATE_USE < 0x7F;
      return plain ? Character.toString(code - PRIVATE_USE) : "•";
    }
    return Character.toString(code);
  }

  private void note(Element reference, boolean isEnd) {
    String chosen = reference.hasAttr("w:customMarkFollows") ? mark(reference) : "";
    String mark = chosen.isBlank() ? Integer.toString(notes.size() + 1) : chosen.strip();
    notes.add(new Note(reference.attr("w:id"), mark, isEnd));
    if (chosen.isBlank()) {
      text.begin(Style.Kind.SUPERSCRIPT, "");
      text.add(mark);
      text.end();
    }
  }

  private static String mark(Element reference) {
    Element next = reference.nextElementSibling();
    return next != null && next.tagName().equals("w:t") ? next.text() : "";
  }

  private void box(Element drawing) {
    for (Element box : drawing.getElementsByTag("w:txbxContent")) {
      boolean inner = box.parents().stream().anyMatch(boxes::contains);
      if (!isGone(box) && !inner) {
        boxes.add(box);
      }
    }
  }
}

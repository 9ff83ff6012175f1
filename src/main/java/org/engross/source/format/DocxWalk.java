package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.source.Look;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Goes through a Word document's body: paragraphs, lists with the numbers Word prints, tables,
 * notes. What was deleted while changes were tracked is not read, what was inserted is.
 */
final class DocxWalk {
  private static final Set<String> WRAPPERS =
      Set.of("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag");
  private static final int DEEPEST = 100;

  private final DocxParts parts;
  private final DocxStyles styles;
  private final DocxLists lists;
  private final DocxRuns runs;
  private final TextBuilder text;

  DocxWalk(DocxParts parts, TextBuilder text) {
    this.parts = parts;
    this.styles = new DocxStyles(parts.styles());
    this.lists = new DocxLists(parts.numbering(), styles);
    this.runs = new DocxRuns(styles, parts.links(), text);
    this.text = text;
  }

  void walk() {
    parts.body().getElementsByTag("w:body").forEach(body -> blocks(body, 0));
    writeNotes();
  }

  private void blocks(Element parent, int depth) {
    for (Element child : parent.children()) {
      if (child.tagName().equals("w:p")) {
        paragraph(child, depth);
      } else if (child.tagName().equals("w:tbl") && depth < DEEPEST) {
        table(child, depth);
      } else if (WRAPPERS.contains(child.tagName()) && depth < DEEPEST) {
        blocks(child, depth + 1);
      }
    }
  }

  private void paragraph(Element paragraph, int depth) {
    Look look = look(paragraph);
    if (paragraph.hasText()) {
      text.add(lists.label(paragraph));
    }
    runs.write(paragraph, look, false);
    text.endLineIfAny(look);
    text.blankLine();
    for (Element box : runs.boxes()) {
      if (depth < DEEPEST) {
        blocks(box, depth + 1);
      }
    }
  }

  private void table(Element table, int depth) {
    List<List<Element>> rows = rows(table).map(DocxWalk::cells).toList();
    boolean laysOut =
        TableShape.laysOut(
            rows.stream().map(r -> r.stream().map(DocxRuns::words).toList()).toList());
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

  private static java.util.stream.Stream<Element> rows(Element table) {
    return table.getElementsByTag("w:tr").stream().filter(r -> r.closest("w|tbl") == table);
  }

  private static List<Element> cells(Element row) {
    return row.getElementsByTag("w:tc").stream().filter(c -> c.closest("w|tr") == row).toList();
  }

  private void laidOut(Element cell, int depth) {
    List<String> words = DocxRuns.words(cell);
    if (TableShape.isLabel(words)) {
      text.add(words.get(0).strip() + " ");
    } else {
      blocks(cell, depth + 1);
    }
  }

  private void row(List<Element> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.nextCell();
      }
      boolean first = true;
      for (Element paragraph : cells.get(i).getElementsByTag("w:p")) {
        text.add(first ? "" : " ");
        runs.write(paragraph, Look.PLAIN, true);
        first = false;
      }
      for (int more = spanned(cells.get(i)); more > 1; more--) {
        text.nextCell();
      }
    }
  }

  /** How many columns a cell takes. */
  private static int spanned(Element cell) {
    Optional<Element> span =
        DocxStyles.child(cell, "w:tcPr").flatMap(p -> DocxStyles.child(p, "w:gridSpan"));
    return Math.max(
        1, Math.min(60, OdtStyles.number(span.map(s -> s.attr("w:val")).orElse(""), 1)));
  }

  /** Notes stand below a rule at the end, each behind its mark, as they would on paper. */
  private void writeNotes() {
    List<DocxRuns.Note> notes = runs.notes();
    if (notes.isEmpty()) {
      return;
    }
    text.add(TextBuilder.NOTE_RULE);
    text.endLine(Look.PLAIN);
    for (int i = 0; i < runs.notes().size(); i++) {
      DocxRuns.Note note = runs.notes().get(i);
      Document file = note.isEnd() ? parts.endnotes() : parts.footnotes();
      text.begin(org.engross.source.Style.Kind.SUPERSCRIPT, "");
      text.add(note.mark());
      text.end();
      for (Element paragraph : paragraphs(file, note)) {
        text.add(" ");
        runs.write(paragraph, Look.PLAIN, true);
      }
      text.endLine(Look.PLAIN);
    }
  }

  private static List<Element> paragraphs(Document file, DocxRuns.Note note) {
    String tag = note.isEnd() ? "w:endnote" : "w:footnote";
    return file.getElementsByTag(tag).stream()
        .filter(element -> element.attr("w:id").equals(note.id()))
        .findFirst()
        .map(element -> (List<Element>) new ArrayList<>(element.getElementsByTag("w:p")))
        .orElse(List.of());
  }

  private Look look(Element paragraph) {
    boolean bold = true;
    boolean italic = true;
    int size = 0;
    List<Element> all = DocxRuns.runs(paragraph);
    for (Element run : all) {
      bold &= styles.isOn(run, paragraph, "w:b");
      italic &= styles.isOn(run, paragraph, "w:i");
      size = Math.max(size, OdtStyles.number(styles.value(run, paragraph, "w:sz"), 0) / 2);
    }
    boolean any = !all.isEmpty();
    String side = styles.ofParagraph(paragraph, "w:jc").map(j -> j.attr("w:val")).orElse("");
    return new Look(heading(paragraph), any && bold, any && italic, side.equals("center"), size, 0);
  }

  /** The level of a heading: from the outline level or the name of the paragraph's style. */
  private int heading(Element paragraph) {
    String level =
        styles.ofParagraph(paragraph, "w:outlineLvl").map(l -> l.attr("w:val")).orElse("");
    if (level.matches("[0-8]")) {
      return Math.min(6, Integer.parseInt(level) + 1);
    }
    for (String name : styles.names(paragraph)) {
      if (name.matches("heading[1-6]")) {
        return name.charAt(7) - '0';
      }
      if (name.equals("title")) {
        return 1;
      }
    }
    return 0;
  }
}

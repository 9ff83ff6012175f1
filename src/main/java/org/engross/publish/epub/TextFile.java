package org.engross.publish.epub;

import java.util.List;
import java.util.Locale;
import org.engross.draft.ParagraphKind;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Note;
import org.engross.publish.XmlWriter;

/** Writes a division of the text, or all the notes, as one file. */
final class TextFile {
  private final Book book;

  TextFile(Book book) {
    this.book = book;
  }

  String of(Division division) {
    XmlWriter xml = Xhtml.open(book, book.name(division));
    division(division, 1, xml, new Runs(book, xml));
    return Xhtml.close(xml);
  }

  String notes(String title) {
    XmlWriter xml = Xhtml.open(book, title);
    Runs runs = new Runs(book, xml);
    xml.open("section", "epub:type", "endnotes", "role", "doc-endnotes");
    xml.element("h1", title).line();
    for (Note note : book.work().edition().notes()) {
      note(note, xml, runs);
    }
    xml.close().line();
    return Xhtml.close(xml);
  }

  private void note(Note note, XmlWriter xml, Runs runs) {
    xml.open("aside", "epub:type", "endnote", "class", "note", "id", note.id());
    for (int i = 0; i < note.paragraphs().size(); i++) {
      xml.open("p");
      if (i == 0) {
        aliases(note.id(), xml);
        xml.open("span", "class", "label");
        runs.write(note.id() + "__label", note.label(), false);
        xml.close().text(note.editorial() ? " " + editor() + " " : " ");
      }
      runs.write(note.paragraphId(i), note.paragraphs().get(i), true);
      xml.close();
    }
    xml.close().line();
  }

  /** What tells an editor's note from the source's. */
  private String editor() {
    return book.labels().get("note.editor");
  }

  private void division(Division division, int level, XmlWriter xml, Runs runs) {
    String language = division.language();
    xml.open(
        "section",
        "id",
        division.id(),
        "class",
        division.kind().key(),
        "lang",
        language,
        "xml:lang",
        language,
        "dir",
        language.isEmpty() ? "" : Xhtml.direction(language));
    String head = "h" + Math.min(level, 6);
    if (division.hasHead()) {
      xml.open(head);
      aliases(division.id(), xml);
      runs.write(division.id() + "__label", division.label(), false);
      xml.text(division.label().isEmpty() || division.title().isEmpty() ? "" : " ");
      runs.write(division.id(), division.title(), false);
      xml.close().line();
    } else {
      // Engross's own words are marked as such, for whoever compares the book with its source.
      xml.open(head, "class", "supplied", "data-engross", "furniture");
      aliases(division.id(), xml);
      xml.text(book.name(division)).close().line();
    }
    blocks(division.blocks(), xml, runs);
    division.divisions().forEach(inner -> division(inner, level + 1, xml, runs));
    xml.close().line();
  }

  private void blocks(List<Block> blocks, XmlWriter xml, Runs runs) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph(paragraph, xml, runs);
      } else if (block instanceof Block.Table table) {
        table(table, xml, runs);
      } else if (block instanceof Block.Signatory signatory) {
        signatory(signatory, xml, runs);
      }
    }
  }

  private void paragraph(Block.Paragraph paragraph, XmlWriter xml, Runs runs) {
    String language = paragraph.language();
    xml.open(
        "div",
        "id",
        paragraph.id(),
        "class",
        "block " + paragraph.kind().key(),
        "lang",
        language,
        "xml:lang",
        language);
    xml.open("p");
    aliases(paragraph.id(), xml);
    if (!paragraph.label().isEmpty()) {
      xml.open("span", "class", "label");
      runs.write(paragraph.id() + "__label", paragraph.label(), false);
      xml.close().text(" ");
    } else if (!paragraph.number().isEmpty() && paragraph.kind() != ParagraphKind.POINT) {
      xml.element("span", paragraph.number(), "class", "number", "data-engross", "furniture");
      xml.text(" ");
    }
    runs.write(paragraph.id(), paragraph.text(), true);
    xml.close();
    blocks(paragraph.children(), xml, runs);
    xml.close().line();
  }

  /** Old ids that lead here. */
  private void aliases(String id, XmlWriter xml) {
    book.aliases(id).forEach(old -> xml.open("span", "id", old).close());
  }

  private void table(Block.Table table, XmlWriter xml, Runs runs) {
    xml.open("table", "id", table.id());
    for (int row = 0; row < table.rows().size(); row++) {
      boolean head = row < table.headRows();
      xml.open("tr");
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        String id = table.cellId(row, column);
        xml.open(head ? "th" : "td", "id", id, "scope", head ? "col" : "");
        if (row + column == 0) {
          aliases(table.id(), xml);
        }
        runs.write(id, table.rows().get(row).get(column), true);
        xml.close();
      }
      xml.close().line();
    }
    xml.close().line();
  }

  private void signatory(Block.Signatory signatory, XmlWriter xml, Runs runs) {
    xml.open("div", "id", signatory.id(), "class", "signatory");
    for (int i = 0; i < signatory.lines().size(); i++) {
      SignatoryLine line = signatory.lines().get(i);
      xml.open("p", "class", line.role().name().toLowerCase(Locale.ROOT));
      if (i == 0) {
        aliases(signatory.id(), xml);
      }
      runs.write(signatory.lineId(i), line.text(), true);
      xml.close();
    }
    xml.close().line();
  }
}

package org.engross.publish.tei;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Note;
import org.engross.publish.Work;
import org.engross.publish.XmlWriter;

/** Writes one edition as a TEI document. */
final class TeiDocument {
  private static final Set<DivisionKind> BACK =
      Set.of(
          DivisionKind.ANNEX, DivisionKind.APPENDIX, DivisionKind.SCHEDULE, DivisionKind.PROTOCOL);

  private final XmlWriter xml = new XmlWriter();
  private final Work work;
  private final TeiText text;

  private TeiDocument(Work work) {
    this.work = work;
    this.text = new TeiText(xml, work);
  }

  static String of(Work work) {
    return new TeiDocument(work).document();
  }

  private String document() {
    xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").line();
    TeiHeader header = new TeiHeader(xml, work);
    header.write();
    header.names();
    xml.open("text", "xml:lang", work.edition().metadata().language()).line();
    List<Division> all = work.edition().divisions();
    int first = 0;
    while (first < all.size() - 1 && all.get(first).kind() == DivisionKind.FRONT) {
      first++;
    }
    int last = all.size();
    while (last > first + 1 && BACK.contains(all.get(last - 1).kind())) {
      last--;
    }
    part("front", all.subList(0, first));
    part("body", all.subList(first, last));
    back(all.subList(last, all.size()));
    return xml.close().line().close().finish();
  }

  private void part(String element, List<Division> divisions) {
    boolean body = element.equals("body");
    if (divisions.isEmpty() && !body) {
      return;
    }
    xml.open(element).line();
    divisions.forEach(this::division);
    if (divisions.isEmpty()) {
      xml.empty("p");
    }
    xml.close().line();
  }

  /** Annexes, and the notes to which no mark leads. */
  private void back(List<Division> annexes) {
    boolean allWritten = work.edition().notes().stream().allMatch(text::isWritten);
    if (annexes.isEmpty() && allWritten) {
      return;
    }
    xml.open("back").line();
    annexes.forEach(this::division);
    notes();
    xml.close().line();
  }

  private void notes() {
    List<Note> notes = work.edition().notes();
    if (notes.stream().allMatch(text::isWritten)) {
      return;
    }
    xml.open("div", "type", "notes").open("p");
    for (Note note : notes) {
      if (!text.isWritten(note)) {
        text.note(note);
      }
    }
    xml.close().close().line();
  }

  private void division(Division division) {
    xml.open(
        "div",
        "type",
        division.kind().key(),
        "xml:id",
        division.id(),
        "n",
        division.number(),
        "xml:lang",
        division.language());
    if (division.hasHead()) {
      xml.open("head");
      labelled(division.id(), division.label(), division.title());
      xml.close();
    }
    xml.line();
    division.blocks().forEach(this::block);
    division.divisions().forEach(this::division);
    if (division.blocks().isEmpty() && division.divisions().isEmpty()) {
      xml.empty("p");
    }
    xml.close().line();
  }

  private void labelled(String id, RichText label, RichText words) {
    if (!label.isEmpty()) {
      xml.open("num");
      text.write(id + "__label", label);
      xml.close().text(words.isEmpty() ? "" : " ");
    }
    text.write(id, words);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      boolean plain = paragraph.kind() == ParagraphKind.PARAGRAPH;
      xml.open(
          plain ? "p" : "ab",
          "type",
          plain ? "" : paragraph.kind().key(),
          "xml:id",
          paragraph.id(),
          "n",
          paragraph.number(),
          "xml:lang",
          paragraph.language());
      labelled(paragraph.id(), paragraph.label(), paragraph.text());
      children(paragraph);
      xml.close().line();
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Signatory signatory) {
      signatory(signatory);
    }
  }

  /** Points are a list; wrap-up words and tables stand between lists. */
  private void children(Block.Paragraph paragraph) {
    boolean listed = false;
    for (Block child : paragraph.children()) {
      boolean item =
          child instanceof Block.Paragraph point && point.kind() != ParagraphKind.WRAP_UP;
      if (item != listed) {
        listed = item;
        if (item) {
          xml.open("list");
        } else {
          xml.close();
        }
      }
      child(child);
    }
    if (listed) {
      xml.close();
    }
  }

  private void child(Block child) {
    if (!(child instanceof Block.Paragraph paragraph)) {
      block(child);
      return;
    }
    boolean wrapUp = paragraph.kind() == ParagraphKind.WRAP_UP;
    xml.open(
        wrapUp ? "seg" : "item",
        "type",
        wrapUp ? "wrap-up" : "",
        "xml:id",
        paragraph.id(),
        "n",
        paragraph.number(),
        "xml:lang",
        paragraph.language());
    labelled(paragraph.id(), paragraph.label(), paragraph.text());
    children(paragraph);
    xml.close();
  }

  private void table(Block.Table table) {
    if (table.rows().isEmpty() || table.rows().get(0).isEmpty()) {
      xml.empty("ab", "type", "table", "xml:id", table.id());
      return;
    }
    xml.open("table", "xml:id", table.id());
    for (int row = 0; row < table.rows().size(); row++) {
      xml.open("row", "role", row < table.headRows() ? "label" : "data");
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        xml.open("cell");
        text.write(table.cellId(row, column), table.rows().get(row).get(column));
        xml.close();
      }
      xml.close().line();
    }
    xml.close().line();
  }

  private void signatory(Block.Signatory signatory) {
    xml.open("ab", "type", "signatory", "xml:id", signatory.id());
    for (int i = 0; i < signatory.lines().size(); i++) {
      String role = signatory.lines().get(i).role().name().toLowerCase(Locale.ROOT);
      if (i > 0) {
        xml.empty("lb");
      }
      xml.open("seg", "type", role);
      text.write(signatory.lineId(i), signatory.lines().get(i).text());
      xml.close();
    }
    xml.close().line();
  }
}

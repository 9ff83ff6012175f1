package org.engross.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.edition.TextUnit.Role;

/** Walks an edition in reading order and lists its texts. */
final class TextUnits {
  /** Kinds that, without a number of their own, belong to the paragraph before. */
  private static final Set<ParagraphKind> CONTINUING =
      Set.of(
          ParagraphKind.PARAGRAPH,
          ParagraphKind.DEFINITION,
          ParagraphKind.QUOTATION,
          ParagraphKind.POINT,
          ParagraphKind.WRAP_UP);

  private final List<TextUnit> units = new ArrayList<>();

  private TextUnits() {}

  static List<TextUnit> of(Edition edition) {
    TextUnits walk = new TextUnits();
    edition.divisions().forEach(walk::division);
    edition.notes().forEach(walk::note);
    return List.copyOf(walk.units);
  }

  private void division(Division division) {
    String section = division.reference();
    String id = division.id();
    add(id + "__label", id, Role.DIVISION_LABEL, section, 0, division.label());
    add(id, id, Role.DIVISION_TITLE, section, 0, division.title());
    int count = 0;
    for (Block block : division.blocks()) {
      count = block(block, section, count);
    }
    division.divisions().forEach(this::division);
  }

  /** Adds a block's texts; takes and returns the number of the paragraph before. */
  private int block(Block block, String section, int count) {
    if (block instanceof Block.Paragraph paragraph) {
      return topParagraph(paragraph, section, count);
    }
    if (block instanceof Block.Table table) {
      table(table, section);
    }
    if (block instanceof Block.Signatory signatory) {
      for (int i = 0; i < signatory.lines().size(); i++) {
        RichText line = signatory.lines().get(i).text();
        add(signatory.lineId(i), signatory.id(), Role.SIGNATORY, section, 0, line);
      }
    }
    return count;
  }

  private int topParagraph(Block.Paragraph paragraph, String section, int count) {
    boolean counted = paragraph.kind().isCounted() && !paragraph.number().isEmpty();
    boolean goesOn = CONTINUING.contains(paragraph.kind());
    int number = counted ? numberOf(paragraph.number(), count + 1) : goesOn ? count : 0;
    paragraph(paragraph, section, number);
    return counted ? number : count;
  }

  private void paragraph(Block.Paragraph paragraph, String section, int number) {
    String id = paragraph.id();
    add(id + "__label", id, Role.PARAGRAPH_LABEL, section, number, paragraph.label());
    add(id, id, Role.PARAGRAPH, section, number, paragraph.text());
    for (Block child : paragraph.children()) {
      if (child instanceof Block.Paragraph point) {
        paragraph(point, section, number);
      } else if (child instanceof Block.Table table) {
        table(table, section);
      }
    }
  }

  private void table(Block.Table table, String section) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        RichText cell = table.rows().get(row).get(column);
        add(table.cellId(row, column), table.id(), Role.CELL, section, 0, cell);
      }
    }
  }

  private void note(Note note) {
    add(note.id() + "__label", note.id(), Role.NOTE_LABEL, "notes", 0, note.label());
    for (int i = 0; i < note.paragraphs().size(); i++) {
      add(note.paragraphId(i), note.id(), Role.NOTE, "notes", 0, note.paragraphs().get(i));
    }
  }

  private void add(
      String id, String anchor, Role role, String section, int paragraph, RichText text) {
    if (!text.isEmpty()) {
      units.add(new TextUnit(id, anchor, role, section, paragraph, text));
    }
  }

  private static int numberOf(String number, int fallback) {
    boolean digits = number.length() < 7 && number.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(number) : fallback;
  }
}

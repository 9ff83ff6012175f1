package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.source.Ledger;

/** Makes the blocks of a draft out of units and notes. */
final class DraftMaker {
  private static final String SIDE_BY_SIDE =
      "Signatures that stand side by side are read column by column.";

  private final Assembler assembler;
  private final Lines lines;

  DraftMaker(Assembler assembler, Lines lines) {
    this.assembler = assembler;
    this.lines = lines;
  }

  Draft draft(List<Unit> units, List<NoteFinder.Found> notes) {
    List<DraftBlock> blocks = new ArrayList<>();
    units.forEach(unit -> add(unit, blocks));
    for (int i = 0; i < notes.size(); i++) {
      blocks.add(note(notes.get(i), NoteMarks.key(i)));
    }
    return new Draft(blocks);
  }

  private void add(Unit unit, List<DraftBlock> blocks) {
    Found found = new Found(unit.rule, unit.firstLine + 1, unit.lastLine + 1);
    if (!unit.signatories.isEmpty()) {
      unit.signatories.forEach(s -> blocks.add(signatory(s)));
      unit.gaps.forEach(g -> assembler.drop(g, Ledger.SIDE_BY_SIDE, SIDE_BY_SIDE));
    } else if (!unit.cells.isEmpty()) {
      blocks.add(new DraftBlock.Table(unit.headRows, cells(unit), found));
    } else if (unit.head) {
      RichText label = plain(assembler.text(unit.label));
      RichText title = plain(assembler.text(unit.text));
      blocks.add(
          new DraftBlock.Head(unit.division, unit.level, unit.language, label, title, found));
    } else {
      RichText label = plain(assembler.text(unit.label));
      RichText text = assembler.text(unit.text);
      blocks.add(
          new DraftBlock.Para(unit.paragraph, unit.depth, unit.language, label, text, found));
    }
  }

  private List<List<RichText>> cells(Unit unit) {
    List<List<RichText>> rows = new ArrayList<>();
    for (List<Span> row : unit.cells) {
      List<RichText> made = new ArrayList<>();
      row.forEach(c -> made.add(c.isEmpty() ? RichText.EMPTY : assembler.text(List.of(c))));
      rows.add(made);
    }
    return rows;
  }

  /** Without marks that cover all of it: a head's look says nothing more than that it is a head. */
  private static RichText plain(RichText text) {
    int most = text.string().length() * 9 / 10;
    List<Mark> kept =
        text.marks().stream().filter(m -> !isLook(m.kind()) || m.end() - m.start() < most).toList();
    return new RichText(text.string(), kept, text.origin());
  }

  private static boolean isLook(MarkKind kind) {
    return kind == MarkKind.STRONG || kind == MarkKind.UNDERLINE || kind == MarkKind.EMPHASIS;
  }

  private DraftBlock signatory(List<SignatoryReader.Line> rows) {
    List<SignatoryLine> made = new ArrayList<>();
    for (SignatoryReader.Line line : rows) {
      RichText text = assembler.text(List.of(new Span(line.row().from(), line.row().to())));
      made.add(new SignatoryLine(line.role(), plain(text)));
    }
    int first = rows.get(0).row().line() + 1;
    int last = rows.get(rows.size() - 1).row().line() + 1;
    return new DraftBlock.Signatory(made, new Found("R602", first, last));
  }

  private DraftBlock note(NoteFinder.Found note, String key) {
    Span label = lines.trimmed(note.label().from(), note.label().to());
    RichText number = assembler.text(List.of(label));
    RichText text = assembler.text(note.text());
    return new DraftBlock.NoteText(
        key, number, List.of(text), new Found("R701", note.firstLine() + 1, note.lastLine() + 1));
  }
}

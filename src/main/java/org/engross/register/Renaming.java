package org.engross.register;

import java.util.List;
import java.util.Map;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;

/** The same edition under other ids. */
final class Renaming {
  private final Map<String, String> ids;

  private Renaming(Map<String, String> ids) {
    this.ids = ids;
  }

  /**
   * Renames.
   *
   * @param ids new ids by old; an id that is not in it stays
   */
  static Edition of(Edition edition, Map<String, String> ids) {
    if (ids.entrySet().stream().allMatch(entry -> entry.getKey().equals(entry.getValue()))) {
      return edition;
    }
    Renaming renaming = new Renaming(ids);
    List<Division> divisions = edition.divisions().stream().map(renaming::division).toList();
    List<Note> notes = edition.notes().stream().map(renaming::note).toList();
    return new Edition(edition.metadata(), divisions, notes);
  }

  private Division division(Division division) {
    return new Division(
        id(division.id()),
        division.kind(),
        text(division.label()),
        text(division.title()),
        division.number(),
        division.reference(),
        division.language(),
        division.blocks().stream().map(this::block).toList(),
        division.divisions().stream().map(this::division).toList(),
        division.found());
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(
          id(paragraph.id()),
          paragraph.kind(),
          text(paragraph.label()),
          paragraph.number(),
          paragraph.language(),
          text(paragraph.text()),
          paragraph.children().stream().map(this::block).toList(),
          paragraph.found());
    }
    if (block instanceof Block.Table table) {
      List<List<RichText>> rows =
          table.rows().stream().map(row -> row.stream().map(this::text).toList()).toList();
      return new Block.Table(id(table.id()), table.headRows(), rows, table.found());
    }
    Block.Signatory signatory = (Block.Signatory) block;
    List<SignatoryLine> lines =
        signatory.lines().stream()
            .map(line -> new SignatoryLine(line.role(), text(line.text())))
            .toList();
    return new Block.Signatory(id(signatory.id()), lines, signatory.found());
  }

  private Note note(Note note) {
    return new Note(
        id(note.id()),
        note.label(),
        note.editorial(),
        note.paragraphs().stream().map(this::text).toList(),
        note.found());
  }

  private RichText text(RichText text) {
    List<Mark> marks =
        text.marks().stream()
            .map(
                mark ->
                    mark.kind() == MarkKind.NOTE
                        ? new Mark(mark.start(), mark.end(), mark.kind(), id(mark.value()))
                        : mark)
            .toList();
    return new RichText(text.string(), marks, text.origin());
  }

  private String id(String old) {
    return ids.getOrDefault(old, old);
  }
}

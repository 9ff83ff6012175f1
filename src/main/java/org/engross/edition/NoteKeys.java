package org.engross.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.NoteText;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;

/** Numbers the notes in the order in which the text refers to them. */
final class NoteKeys {
  private final Map<String, NoteText> byKey = new LinkedHashMap<>();
  private final List<NoteText> twins = new ArrayList<>();
  private final Map<String, String> idOf = new LinkedHashMap<>();
  private final Ids ids;
  private final Clashes clashes;
  private final boolean sourced;

  NoteKeys(Draft draft, Ids ids, Clashes clashes) {
    this.ids = ids;
    this.clashes = clashes;
    this.sourced = draft.blocks().stream().anyMatch(b -> b.found().firstLine() > 0);
    for (DraftBlock block : draft.blocks()) {
      if (block instanceof NoteText note && byKey.putIfAbsent(note.key(), note) != null) {
        twins.add(note);
      }
    }
  }

  /** The text with the notes' ids for the draft's keys; a mark without a note is only raised. */
  RichText resolve(RichText text, Found found) {
    boolean none = text.marks().stream().noneMatch(m -> m.kind() == MarkKind.NOTE);
    if (none) {
      return text;
    }
    List<Mark> marks = text.marks().stream().map(mark -> resolve(mark, found)).toList();
    return new RichText(text.string(), marks, text.origin());
  }

  SignatoryLine resolve(SignatoryLine line, Found found) {
    return new SignatoryLine(line.role(), resolve(line.text(), found));
  }

  private Mark resolve(Mark mark, Found found) {
    if (mark.kind() != MarkKind.NOTE) {
      return mark;
    }
    if (!byKey.containsKey(mark.value())) {
      clashes.markWithoutNote(mark.value(), found);
      return Mark.of(mark.start(), mark.end(), MarkKind.SUPERSCRIPT);
    }
    return new Mark(mark.start(), mark.end(), MarkKind.NOTE, idFor(mark.value()));
  }

  /** All notes, those that the text refers to first; call it when the text is done. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    List<String> queue = new ArrayList<>(idOf.keySet());
    for (int i = 0; i < queue.size(); i++) {
      notes.add(note(idOf.get(queue.get(i)), byKey.get(queue.get(i))));
      idOf.keySet().stream().skip(queue.size()).forEach(queue::add);
    }
    for (NoteText note : byKey.values()) {
      if (!idOf.containsKey(note.key())) {
        notes.add(unreferenced(note, idFor(note.key())));
      }
    }
    twins.forEach(note -> notes.add(unreferenced(note, ids.take("note_" + ids.next("note")))));
    return notes;
  }

  private Note unreferenced(NoteText note, String id) {
    clashes.noteWithoutMark(id, note.found());
    return note(id, note);
  }

  /** A note of which nothing stands in the source is the editor's. */
  private boolean isEditorial(NoteText note) {
    return sourced
        && note.found().firstLine() == 0
        && note.paragraphs().stream().allMatch(p -> p.origin().pieces().isEmpty());
  }

  private Note note(String id, NoteText note) {
    return new Note(
        id,
        resolve(note.label(), note.found()),
        isEditorial(note),
        note.paragraphs().stream().map(p -> resolve(p, note.found())).toList(),
        note.found());
  }

  private String idFor(String key) {
    return idOf.computeIfAbsent(key, k -> ids.take("note_" + ids.next("note")));
  }
}

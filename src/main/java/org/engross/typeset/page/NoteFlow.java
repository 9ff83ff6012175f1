package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.draft.RichText;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Style;
import org.engross.typeset.page.FlowLine.Position;
import org.engross.typeset.paragraph.Measure;

/** Sets the notes, each as the lines that stand at the foot of the page of its mark. */
final class NoteFlow {
  private final Workshop shop;

  NoteFlow(Workshop shop) {
    this.shop = shop;
  }

  /** The lines of every note whose mark was set, by the note's id. */
  Map<String, List<FlowLine>> marked(Edition edition) {
    Map<String, List<FlowLine>> notes = new LinkedHashMap<>();
    for (Note note : edition.notes()) {
      Optional<Integer> parent = shop.inlines().parentOf(note);
      parent.ifPresent(tag -> notes.put(note.id(), lines(note, tag)));
    }
    return notes;
  }

  /** Adds notes to which no mark refers at the end of the text, so that nothing is lost. */
  void unmarked(Edition edition, int parent, Flow flow) {
    for (Note note : edition.notes()) {
      if (shop.inlines().parentOf(note).isEmpty()) {
        flow.add(shop.design().leading() / 2, lines(note, parent));
      }
    }
  }

  private List<FlowLine> lines(Note note, int parent) {
    Map<String, String> marks = Map.of("Ref", String.join(" ", shop.inlines().marksOf(note)));
    int tag = shop.tags().add(parent, "Note", "", note.id(), marks);
    int labelTag = shop.tags().add(tag, "Lbl");
    Style small = shop.styles().small();
    String unit = note.id() + "__label";
    Inlines.Context look = new Inlines.Context(labelTag, small, shop.language());
    SetLine label = shop.setter().line(shop.inlines().ofHead(unit, note.label(), look));
    int em = shop.design().small();
    int indent = Math.max(em * 3 / 2, label.width() + em / 2);
    List<Placed> lead = new ArrayList<>();
    lead.add(new Placed.Anchor(note.id(), tag, 0, shop.design().smallLeading()));
    lead.addAll(label.items());
    if (note.editorial()) {
      SetLine editor = editor(labelTag);
      lead.addAll(Shift.by(editor.items(), indent, 0));
      indent += editor.width() + em / 2;
    }
    List<FlowLine> all = new ArrayList<>();
    for (int i = 0; i < note.paragraphs().size(); i++) {
      all.addAll(paragraph(note, i, tag, i == 0 ? indent : em));
    }
    if (all.isEmpty()) {
      all.add(new FlowLine(shop.design().smallLeading(), 0, List.of(), List.of(), List.of()));
    }
    return Lines.led(lead, List.of(new Position(unit, 0)), all);
  }

  /** What tells an editor's note from the source's. */
  private SetLine editor(int tag) {
    String words = shop.labels().get("note.editor");
    Inline text = Inline.of(words, tag, shop.styles().small(), shop.labels().language());
    return shop.setter().line(text);
  }

  private List<FlowLine> paragraph(Note note, int index, int parent, int firstIndent) {
    RichText text = note.paragraphs().get(index);
    if (text.string().isBlank()) {
      return List.of();
    }
    int tag = shop.tags().add(parent, "P");
    Inlines.Context look = new Inlines.Context(tag, shop.styles().small(), shop.language());
    Inline inline = shop.inlines().of(note.paragraphId(index), text, look);
    Measure measure = Measure.justified(shop.design().measure()).indented(firstIndent, 0);
    Lines lines = new Lines(shop.costs(), shop.design().smallLeading());
    return lines.of(inline.unit(), shop.setter().lines(inline, measure));
  }
}

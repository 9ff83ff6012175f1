package org.engross.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;

/** The texts of a draft in reading order, taken out and put back. */
final class Texts {
  private Texts() {}

  static List<RichText> of(Draft draft) {
    return draft.blocks().stream().flatMap(block -> of(block).stream()).toList();
  }

  static List<RichText> of(DraftBlock block) {
    List<RichText> texts = new ArrayList<>();
    replace(
        block,
        text -> {
          texts.add(text);
          return text;
        },
        block.found());
    return texts;
  }

  /** The block with each text replaced, in reading order. */
  static DraftBlock replace(DraftBlock block, UnaryOperator<RichText> by, Found found) {
    if (block instanceof DraftBlock.Head head) {
      return new DraftBlock.Head(
          head.kind(),
          head.level(),
          head.language(),
          by.apply(head.label()),
          by.apply(head.title()),
          found);
    }
    if (block instanceof DraftBlock.Para para) {
      return new DraftBlock.Para(
          para.kind(),
          para.depth(),
          para.language(),
          by.apply(para.label()),
          by.apply(para.text()),
          found);
    }
    if (block instanceof DraftBlock.Table table) {
      return new DraftBlock.Table(
          table.headRows(), table.rows().stream().map(row -> all(row, by)).toList(), found);
    }
    if (block instanceof DraftBlock.Signatory signatory) {
      List<RichText> lines = all(signatory.lines().stream().map(SignatoryLine::text).toList(), by);
      Iterator<RichText> next = lines.iterator();
      return new DraftBlock.Signatory(
          signatory.lines().stream().map(l -> new SignatoryLine(l.role(), next.next())).toList(),
          found);
    }
    DraftBlock.NoteText note = (DraftBlock.NoteText) block;
    RichText label = by.apply(note.label());
    return new DraftBlock.NoteText(note.key(), label, all(note.paragraphs(), by), found);
  }

  private static List<RichText> all(List<RichText> texts, UnaryOperator<RichText> by) {
    List<RichText> replaced = new ArrayList<>();
    texts.forEach(text -> replaced.add(by.apply(text)));
    return replaced;
  }
}

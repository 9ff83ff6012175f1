package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DraftBlock;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;

/**
 * The blocks that a text truly has, one a line, against the blocks that were recognised. A head is
 * two lines of the truth, its number and its words; a row of a table is its cells with tabs or
 * spaces; the mark of a note stands in braces, as in {@code mankind{1},}.
 */
record Truth(List<String> blocks) {
  static Truth of(String text) {
    return new Truth(
        text.lines().filter(l -> !l.isBlank()).map(l -> l.replace('\t', ' ')).toList());
  }

  /** The true blocks that were not recognised whole, in order. */
  List<String> missing(Recognition recognition) {
    List<String> found = new ArrayList<>(found(recognition));
    return blocks.stream().filter(block -> !found.remove(block)).toList();
  }

  /** The recognised blocks that are not true, in order. */
  List<String> added(Recognition recognition) {
    List<String> left = new ArrayList<>(blocks);
    return found(recognition).stream().filter(block -> !left.remove(block)).toList();
  }

  /** The recognised blocks in order, written as the truth is. */
  static List<String> found(Recognition recognition) {
    List<String> found = new ArrayList<>();
    for (DraftBlock block : recognition.draft().blocks()) {
      if (block instanceof DraftBlock.Head head) {
        add(found, marked(head.label()));
        add(found, marked(head.title()));
      } else if (block instanceof DraftBlock.Para para) {
        add(found, (marked(para.label()) + " " + marked(para.text())).strip());
      } else if (block instanceof DraftBlock.Table table) {
        table.rows().forEach(row -> add(found, String.join(" ", cells(row))));
      } else if (block instanceof DraftBlock.NoteText note) {
        List<String> words = note.paragraphs().stream().map(Truth::marked).toList();
        add(found, note.label().string() + " " + String.join(" ", words));
      } else if (block instanceof DraftBlock.Signatory signatory) {
        signatory.lines().forEach(line -> add(found, marked(line.text())));
      }
    }
    return found;
  }

  private static List<String> cells(List<RichText> row) {
    return row.stream().map(Truth::marked).toList();
  }

  private static void add(List<String> to, String block) {
    if (!block.isEmpty()) {
      to.add(block);
    }
  }

  private static String marked(RichText text) {
    StringBuilder marked = new StringBuilder(text.string());
    List<Mark> marks = text.marks().stream().filter(m -> m.kind() == MarkKind.NOTE).toList();
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      marked.replace(
          mark.start(), mark.end(), "{" + text.string().substring(mark.start(), mark.end()) + "}");
    }
    return marked.toString().replace("\u00a0", " ");
  }
}

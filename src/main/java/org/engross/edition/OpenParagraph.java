package org.engross.edition;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.Para;
import org.engross.draft.ParagraphKind;

/** A block of a division with what hangs in it, before it has an id. */
record OpenParagraph(DraftBlock block, int depth, List<OpenParagraph> children) {
  /** Deeper points are put beside each other; recursion ends. */
  private static final int DEEPEST = 32;

  private static OpenParagraph of(DraftBlock block, int depth) {
    return new OpenParagraph(block, depth, new ArrayList<>());
  }

  /** Hangs points, wrap-up words and the tables among them in the paragraphs they belong to. */
  static List<OpenParagraph> nest(List<DraftBlock> blocks) {
    List<OpenParagraph> top = new ArrayList<>();
    List<OpenParagraph> open = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      if (block instanceof Para para) {
        OpenParagraph opened = of(para, depth(para, open));
        close(open, opened.depth());
        (open.isEmpty() ? top : open.get(open.size() - 1).children()).add(opened);
        open.add(opened);
      } else if (block instanceof DraftBlock.Table && pointFollows(blocks, i) && !open.isEmpty()) {
        open.get(open.size() - 1).children().add(of(block, 0));
      } else {
        open.clear();
        top.add(of(block, 0));
      }
    }
    return top;
  }

  private static int depth(Para para, List<OpenParagraph> open) {
    boolean wrapUp = para.kind() == ParagraphKind.WRAP_UP && !open.isEmpty();
    return Math.max(wrapUp ? 1 : 0, para.depth());
  }

  private static void close(List<OpenParagraph> open, int depth) {
    while (!open.isEmpty()
        && (open.get(open.size() - 1).depth() >= depth || open.size() >= DEEPEST)) {
      open.remove(open.size() - 1);
    }
  }

  private static boolean pointFollows(List<DraftBlock> blocks, int at) {
    for (int i = at + 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Para para) {
        return para.depth() > 0 || para.kind() == ParagraphKind.WRAP_UP;
      }
      if (!(blocks.get(i) instanceof DraftBlock.Table)) {
        return false;
      }
    }
    return false;
  }
}

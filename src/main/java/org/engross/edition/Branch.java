package org.engross.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.Head;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;

/** A division while its id is being found: the only mutable thing in the making of an edition. */
final class Branch {
  /** Deeper divisions are put beside each other; no document needs more, and recursion ends. */
  private static final int DEEPEST = 32;

  final Head head;
  final Optional<Branch> parent;
  final List<DraftBlock> blocks = new ArrayList<>();
  final List<Branch> branches = new ArrayList<>();
  String number = "";
  String key = "";
  String id = "";
  String reference = "";

  private Branch(Head head, Optional<Branch> parent) {
    this.head = head;
    this.parent = parent;
    parent.ifPresent(p -> p.branches.add(this));
  }

  DivisionKind kind() {
    return head.kind();
  }

  /** The ancestors, outermost first. */
  List<Branch> ancestors() {
    List<Branch> line = new ArrayList<>();
    for (Optional<Branch> b = parent; b.isPresent(); b = b.get().parent) {
      line.add(0, b.get());
    }
    return line;
  }

  /** Nests a draft's blocks by the levels of its heads and returns the outermost divisions. */
  static List<Branch> nest(Draft draft) {
    List<Branch> roots = new ArrayList<>();
    List<Branch> open = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      if (block instanceof Head head) {
        open(head, roots, open);
      } else if (!(block instanceof DraftBlock.NoteText)) {
        if (open.isEmpty()) {
          open(headless(block), roots, open);
        }
        open.get(open.size() - 1).blocks.add(block);
      }
    }
    return roots;
  }

  /** All divisions below and including these, in reading order. */
  static List<Branch> all(List<Branch> roots) {
    List<Branch> all = new ArrayList<>();
    for (Branch root : roots) {
      all.add(root);
      all.addAll(all(root.branches));
    }
    return all;
  }

  private static void open(Head head, List<Branch> roots, List<Branch> open) {
    while (!open.isEmpty()
        && (open.get(open.size() - 1).head.level() >= head.level() || open.size() >= DEEPEST)) {
      open.remove(open.size() - 1);
    }
    Optional<Branch> parent =
        open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    Branch branch = new Branch(head, parent);
    if (parent.isEmpty()) {
      roots.add(branch);
    }
    open.add(branch);
  }

  /** The division for text before the first head. */
  private static Head headless(DraftBlock first) {
    boolean front = first instanceof DraftBlock.Para para && para.kind() == ParagraphKind.FRONT;
    DivisionKind kind = front ? DivisionKind.FRONT : DivisionKind.BODY;
    return new Head(kind, 1, "", RichText.EMPTY, RichText.EMPTY, Found.NOWHERE);
  }
}

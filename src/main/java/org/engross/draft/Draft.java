package org.engross.draft;

import java.util.List;

/**
 * A text as typed blocks in reading order, before it becomes a tree with ids: what the recogniser
 * makes, what Markdown is written from and read back into.
 */
public record Draft(List<DraftBlock> blocks) {
  public Draft {
    blocks = List.copyOf(blocks);
  }

  /** The blocks without provenance; two drafts with equal content say the same. */
  public Draft content() {
    return new Draft(blocks.stream().map(DraftBlock::content).toList());
  }
}

package org.engross.typeset.page;

import java.util.List;

/** What stands on one page of the flow. */
record PagePlan(List<Part> parts) {
  /**
   * Lines of one block.
   *
   * @param block zero-based in the flow
   * @param setting which of its settings was chosen
   * @param from first line, zero-based
   * @param to after the last line
   */
  record Part(int block, int setting, int from, int to) {}

  PagePlan {
    parts = List.copyOf(parts);
  }
}

package org.engross.typeset.page;

import java.util.List;

/**
 * A block of the flow: a paragraph, a head with what it must not be parted from, a table.
 *
 * @param before space above it, left out at the top of a page
 * @param opensPage whether it begins a new page
 * @param running what the running head says while it lasts
 * @param settings the ways it may be set; the best first
 * @param repeated lines set again above what goes over to the next page: the heads of a table
 */
record FlowBlock(
    int before,
    boolean opensPage,
    String running,
    List<Setting> settings,
    List<FlowLine> repeated) {
  /** One way to set a block, and what choosing it costs. */
  record Setting(int cost, List<FlowLine> lines) {
    Setting {
      lines = List.copyOf(lines);
    }
  }

  FlowBlock {
    settings = List.copyOf(settings);
    repeated = List.copyOf(repeated);
    if (settings.isEmpty() || settings.get(0).lines().isEmpty()) {
      throw new IllegalArgumentException("a block without lines");
    }
  }

  static FlowBlock of(int before, String running, List<FlowLine> lines) {
    return new FlowBlock(before, false, running, List.of(new Setting(0, lines)), List.of());
  }
}

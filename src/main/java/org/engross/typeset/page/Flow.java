package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.Placed;

/**
 * Collects the blocks of a flow. Heads are held back until the block they belong to comes, so that
 * no page break parts them; anchors until the line they stand above.
 */
final class Flow {
  private final PageCosts costs;
  private final List<FlowBlock> blocks = new ArrayList<>();
  private final List<FlowLine> heads = new ArrayList<>();
  private final List<Placed> anchors = new ArrayList<>();
  private String running = "";
  private int headSpace;
  private int gap;
  private boolean opensPage;
  private boolean joined;

  Flow(PageCosts costs) {
    this.costs = costs;
  }

  /** What the running head says from the next block on. */
  void running(String words) {
    running = words;
  }

  /** The next block begins a page. */
  void openPage() {
    opensPage = true;
  }

  /** A named destination above the next line; {@code top} is its height above the baseline. */
  void anchor(String id, int tag, int top) {
    anchors.add(new Placed.Anchor(id, tag, 0, top));
  }

  /** White above the next block or head, at least this much. */
  void gap(int height) {
    gap = height;
  }

  /** Lines of a head; {@code space} above it, left out at the top of a page. */
  void head(int space, List<FlowLine> lines) {
    List<FlowLine> anchored = anchored(lines);
    anchors.clear();
    if (heads.isEmpty()) {
      headSpace = Math.max(space, gap);
      gap = 0;
    } else if (space > 0) {
      heads.add(blank(space));
    }
    anchored.forEach(line -> heads.add(line.withBreakAfter(costs.forbidden())));
  }

  /** White that belongs to the head above it. */
  void headGap(int height) {
    heads.add(blank(height));
  }

  void add(int space, List<FlowLine> lines) {
    add(space, List.of(new FlowBlock.Setting(0, lines)), List.of());
  }

  void add(int space, List<FlowBlock.Setting> settings, List<FlowLine> repeated) {
    if (joined) {
      joined = false;
      join(space, settings.get(0));
      return;
    }
    List<FlowBlock.Setting> joined = new ArrayList<>();
    for (FlowBlock.Setting setting : settings) {
      List<FlowLine> lines = new ArrayList<>(heads);
      lines.addAll(anchored(setting.lines()));
      joined.add(new FlowBlock.Setting(setting.cost(), lines));
    }
    int before = heads.isEmpty() ? Math.max(space, gap) : headSpace;
    gap = 0;
    blocks.add(new FlowBlock(before, opensPage, running, joined, repeated));
    heads.clear();
    anchors.clear();
    opensPage = false;
  }

  /**
   * No page break comes between the last block and the next one, though one may divide the last.
   */
  void joinNext() {
    joined = !blocks.isEmpty() && heads.isEmpty();
  }

  private void join(int space, FlowBlock.Setting next) {
    List<FlowLine> added = new ArrayList<>();
    if (space > 0) {
      added.add(blank(space));
    }
    added.addAll(anchored(next.lines()));
    anchors.clear();
    FlowBlock last = blocks.remove(blocks.size() - 1);
    List<FlowBlock.Setting> settings = new ArrayList<>();
    for (FlowBlock.Setting setting : last.settings()) {
      List<FlowLine> lines = new ArrayList<>(setting.lines());
      int end = lines.size() - 1;
      lines.set(end, lines.get(end).withBreakAfter(costs.forbidden()));
      lines.addAll(added);
      settings.add(new FlowBlock.Setting(setting.cost(), lines));
    }
    blocks.add(
        new FlowBlock(last.before(), last.opensPage(), last.running(), settings, last.repeated()));
  }

  /** All blocks; a head that nothing follows becomes a block of its own. */
  List<FlowBlock> blocks() {
    if (!heads.isEmpty()) {
      FlowLine last = heads.remove(heads.size() - 1);
      add(0, List.of(last));
    }
    return List.copyOf(blocks);
  }

  /** Makes a page break after the last block dear: the next one belongs to it. */
  void keepWithNext(int cost) {
    if (blocks.isEmpty() || !heads.isEmpty()) {
      return;
    }
    FlowBlock last = blocks.remove(blocks.size() - 1);
    List<FlowBlock.Setting> settings = new ArrayList<>();
    for (FlowBlock.Setting setting : last.settings()) {
      List<FlowLine> lines = new ArrayList<>(setting.lines());
      int end = lines.size() - 1;
      lines.set(end, lines.get(end).withBreakAfter(cost));
      settings.add(new FlowBlock.Setting(setting.cost(), lines));
    }
    blocks.add(
        new FlowBlock(last.before(), last.opensPage(), last.running(), settings, last.repeated()));
  }

  private FlowLine blank(int height) {
    return FlowLine.white(height, costs.forbidden());
  }

  private List<FlowLine> anchored(List<FlowLine> lines) {
    if (anchors.isEmpty()) {
      return lines;
    }
    List<FlowLine> result = new ArrayList<>(lines);
    FlowLine first = result.get(0);
    List<Placed> items = new ArrayList<>(anchors);
    items.addAll(first.items());
    result.set(
        0,
        new FlowLine(first.height(), first.breakAfter(), items, first.positions(), first.notes()));
    return result;
  }
}

package org.engross.recognise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Tells bullets of one sign apart by how far they are set in: a bullet that stands further in than
 * the one above it opens a list within its list. Example: {@code - prices} above {@code - of corn}
 * set in by four spaces.
 */
final class BulletLevels {
  /** Less than this is no indent but the roughness of a copy. */
  private static final int STEP = 2;

  private final Deque<Integer> indents = new ArrayDeque<>();

  private BulletLevels() {}

  /** The rows, the bullets of inner lists with a style of their own. */
  static List<Row> set(List<Row> rows) {
    BulletLevels levels = new BulletLevels();
    List<Row> all = new ArrayList<>(rows.size());
    rows.forEach(row -> all.add(levels.look(row)));
    return List.copyOf(all);
  }

  private Row look(Row row) {
    boolean bullet = row.labels().stream().anyMatch(Label::isBullet);
    if (!bullet) {
      boolean outside = !indents.isEmpty() && row.gap() > 0 && row.indent() <= indents.peek();
      if (outside) {
        indents.clear();
      }
      return row;
    }
    while (!indents.isEmpty() && row.indent() < indents.peek()) {
      indents.pop();
    }
    if (indents.isEmpty() || row.indent() >= indents.peek() + STEP) {
      indents.push(row.indent());
    }
    int depth = indents.size() - 1;
    return depth == 0
        ? row
        : row.withLabels(
            row.labels().stream().map(l -> l.isBullet() ? l.within(depth) : l).toList());
  }
}

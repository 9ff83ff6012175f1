package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page into reading order. Where a gutter runs down the page, the left column
 * is read before the right one; a line that crosses the gutter ends both. After the idea of the
 * recursive X-Y cut (Nagy and Seth 1984).
 */
final class Columns {
  private static final int LEAST_LINES = 6;
  private static final int DEEPEST = 2;

  /** A gap of more than this many letter sizes parts running heads from columns. */
  private static final float APART = 1.9f;

  private float lastGutter = -1;

  /**
   * The lines of a page in stretches that are read one after the other: a column, or what stands
   * above, between and below columns. A page with few lines is cut where the page before was.
   */
  List<List<PrintedLine>> inReadingOrder(List<PrintedLine> lines) {
    List<List<PrintedLine>> stretches = new ArrayList<>();
    float own = gutter(lines);
    float gutter = own < 0 && continues(lines) ? lastGutter : own;
    lastGutter = gutter;
    int top = gutter < 0 ? 0 : top(lines);
    int bottom = gutter < 0 ? lines.size() : bottom(lines);
    add(lines.subList(0, top), stretches);
    cut(lines.subList(top, Math.max(top, bottom)), gutter, 1, stretches);
    add(lines.subList(Math.max(top, bottom), lines.size()), stretches);
    return stretches;
  }

  /** How many of the first lines stand above the columns, as a running head does. */
  private static int top(List<PrintedLine> lines) {
    int row = 1;
    while (row < lines.size() && lines.get(row).isBeside(lines.get(0))) {
      row++;
    }
    return row < lines.size() && isApart(lines.get(row - 1), lines.get(row)) ? row : 0;
  }

  /** Where the lines below the columns begin, such as the number of the page. */
  private static int bottom(List<PrintedLine> lines) {
    int row = lines.size() - 1;
    while (row > 0 && lines.get(row - 1).isBeside(lines.get(lines.size() - 1))) {
      row--;
    }
    return row > 0 && isApart(lines.get(row - 1), lines.get(row)) ? row : lines.size();
  }

  private static boolean isApart(PrintedLine above, PrintedLine line) {
    return line.y() - above.y() > APART * Math.max(above.size(), line.size());
  }

  private boolean continues(List<PrintedLine> lines) {
    long left = lines.stream().filter(line -> line.right() < lastGutter).count();
    long right = lines.stream().filter(line -> line.left() > lastGutter).count();
    return lastGutter > 0
        && lines.size() < 4 * LEAST_LINES
        && left >= 2
        && right >= 2
        && crossing(lines, lastGutter) <= 2;
  }

  private static void cut(
      List<PrintedLine> lines, float gutter, int depth, List<List<PrintedLine>> to) {
    if (gutter < 0) {
      add(lines, to);
      return;
    }
    List<PrintedLine> across = new ArrayList<>();
    List<PrintedLine> left = new ArrayList<>();
    List<PrintedLine> right = new ArrayList<>();
    for (PrintedLine line : lines) {
      if (line.left() < gutter && line.right() > gutter) {
        columns(left, right, depth, to);
        across.add(line);
      } else {
        add(across, to);
        (line.left() < gutter ? left : right).add(line);
      }
    }
    add(across, to);
    columns(left, right, depth, to);
  }

  private static void columns(
      List<PrintedLine> left, List<PrintedLine> right, int depth, List<List<PrintedLine>> to) {
    for (List<PrintedLine> column : List.of(left, right)) {
      cut(List.copyOf(column), depth < DEEPEST ? gutter(column) : -1, depth + 1, to);
      column.clear();
    }
  }

  private static void add(List<PrintedLine> lines, List<List<PrintedLine>> to) {
    if (!lines.isEmpty()) {
      to.add(List.copyOf(lines));
    }
    if (lines instanceof ArrayList<PrintedLine> used) {
      used.clear();
    }
  }

  /** The x at which the fewest lines cross, if that is a gutter between two columns; else -1. */
  private static float gutter(List<PrintedLine> lines) {
    if (lines.size() < LEAST_LINES * 2) {
      return -1;
    }
    float from = Float.MAX_VALUE;
    float to = 0;
    for (PrintedLine line : lines) {
      from = Math.min(from, line.left());
      to = Math.max(to, line.right());
    }
    float best = -1;
    int fewest = lines.size() / 8;
    for (float x = from + (to - from) * 0.3f; x < from + (to - from) * 0.7f; x += 2) {
      int crossing = crossing(lines, x);
      if (crossing < fewest && bothSidesFull(lines, x)) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  private static int crossing(List<PrintedLine> lines, float x) {
    int count = 0;
    for (PrintedLine line : lines) {
      count += line.left() < x + 3 && line.right() > x - 3 ? 1 : 0;
    }
    return count;
  }

  /** Two columns of text, not a table or a list with a margin: lines fill most of both sides. */
  private static boolean bothSidesFull(List<PrintedLine> lines, float x) {
    int left = 0;
    int right = 0;
    float leftEdge = Float.MAX_VALUE;
    float rightEdge = 0;
    for (PrintedLine line : lines) {
      leftEdge = Math.min(leftEdge, line.left());
      rightEdge = Math.max(rightEdge, line.right());
    }
    for (PrintedLine line : lines) {
      if (line.right() <= x && line.right() - line.left() > 0.6f * (x - leftEdge)) {
        left++;
      } else if (line.left() >= x && line.right() - line.left() > 0.6f * (rightEdge - x)) {
        right++;
      }
    }
    return left >= LEAST_LINES && right >= LEAST_LINES;
  }
}

package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page into reading order. Where a gutter runs down the page, the left column
 * is read before the right one; a line that crosses the gutter ends both. After the idea of the
 * recursive X-Y cut (Nagy and Seth 1984), with one vertical cut.
 */
final class Columns {
  private static final int LEAST_LINES = 6;

  private Columns() {}

  static List<PrintedLine> inReadingOrder(List<PrintedGlyph> glyphs) {
    List<PrintedLine> lines = PrintedLine.of(glyphs);
    float gutter = gutter(lines);
    if (gutter < 0) {
      return lines;
    }
    List<PrintedLine> ordered = new ArrayList<>();
    List<PrintedLine> left = new ArrayList<>();
    List<PrintedLine> right = new ArrayList<>();
    for (PrintedLine line : lines) {
      if (line.left() < gutter && line.right() > gutter) {
        flush(left, right, ordered);
        ordered.add(line);
      } else {
        (line.left() < gutter ? left : right).add(line);
      }
    }
    flush(left, right, ordered);
    return ordered;
  }

  private static void flush(
      List<PrintedLine> left, List<PrintedLine> right, List<PrintedLine> ordered) {
    ordered.addAll(left);
    ordered.addAll(right);
    left.clear();
    right.clear();
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

package org.engross.source.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters on one baseline without a wide gap between them: a line, or the part of a line that
 * stands in one column.
 *
 * @param glyphs from left to right, raised and lowered ones included
 */
record PrintedLine(List<PrintedGlyph> glyphs) {
  /** A gap wider than this many ems parts two columns or two cells. */
  private static final float WIDE = 1.6f;

  /** Characters as far apart as this many ems, up or down, stand on the same baseline. */
  private static final float SAME_BASELINE = 0.12f;

  PrintedLine {
    glyphs = List.copyOf(glyphs);
  }

  float left() {
    return glyphs.get(0).x();
  }

  float right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  /** The size most of its characters have. */
  float size() {
    List<Float> sizes = new ArrayList<>(glyphs.stream().map(PrintedGlyph::size).toList());
    sizes.sort(Comparator.naturalOrder());
    return sizes.get(sizes.size() / 2);
  }

  /** The baseline of the characters of the usual size. */
  float y() {
    float size = size();
    for (PrintedGlyph glyph : glyphs) {
      if (glyph.size() > size * 0.9f) {
        return glyph.y();
      }
    }
    return glyphs.get(0).y();
  }

  /** Its characters without spaces. */
  String words() {
    StringBuilder words = new StringBuilder();
    glyphs.forEach(glyph -> words.append(glyph.text()));
    return words.toString();
  }

  /** Whether two parts stand on one baseline. */
  boolean isBeside(PrintedLine other) {
    return Math.abs(y() - other.y()) < 1;
  }

  /** Cuts the characters of a page into lines, from top to bottom, parts from left to right. */
  static List<PrintedLine> of(List<PrintedGlyph> glyphs) {
    List<PrintedGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PrintedGlyph::y).thenComparingDouble(PrintedGlyph::x));
    List<PrintedLine> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameBaseline(sorted.get(start), sorted.get(i))) {
        addParts(sorted.subList(start, i), parts);
        start = i;
      }
    }
    return inOrder(RaisedMarks.joined(parts));
  }

  private static boolean sameBaseline(PrintedGlyph first, PrintedGlyph glyph) {
    return glyph.y() - first.y() <= SAME_BASELINE * Math.max(first.size(), glyph.size());
  }

  private static void addParts(List<PrintedGlyph> row, List<PrintedLine> lines) {
    List<PrintedGlyph> part = new ArrayList<>();
    List<PrintedGlyph> across = new ArrayList<>(row);
    across.sort(Comparator.comparingDouble(PrintedGlyph::x));
    for (PrintedGlyph glyph : across) {
      if (!part.isEmpty()) {
        PrintedGlyph last = part.get(part.size() - 1);
        if (glyph.isDrawnAgain(last)) {
          continue;
        }
        if (glyph.x() - last.right() > WIDE * Math.max(last.size(), glyph.size())) {
          lines.add(new PrintedLine(part));
          part.clear();
        }
      }
      part.add(glyph);
    }
    if (!part.isEmpty()) {
      lines.add(new PrintedLine(part));
    }
  }

  /** From top to bottom; parts whose baselines differ by less than a point, from left to right. */
  private static List<PrintedLine> inOrder(List<PrintedLine> parts) {
    List<PrintedLine> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble(PrintedLine::y).thenComparingDouble(PrintedLine::left));
    List<PrintedLine> ordered = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sorted.get(i).isBeside(sorted.get(start))) {
        List<PrintedLine> row = new ArrayList<>(sorted.subList(start, i));
        row.sort(Comparator.comparingDouble(PrintedLine::left));
        ordered.addAll(row);
        start = i;
      }
    }
    return ordered;
  }
}

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

  /** Cuts the characters of a page into lines, from top to bottom, parts from left to right. */
  static List<PrintedLine> of(List<PrintedGlyph> glyphs) {
    List<PrintedGlyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.text().isBlank());
    sorted.sort(Comparator.comparingDouble(PrintedGlyph::y).thenComparingDouble(PrintedGlyph::x));
    List<PrintedLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameLine(sorted, start, i)) {
        addParts(sorted.subList(start, i), lines);
        start = i;
      }
    }
    return lines;
  }

  /** A raised note mark sorts before its line: it belongs to the line if that is near enough. */
  private static boolean sameLine(List<PrintedGlyph> sorted, int start, int i) {
    float reach = 0.45f * Math.max(sorted.get(start).size(), sorted.get(i).size());
    return sorted.get(i).y() - sorted.get(start).y() < reach;
  }

  private static void addParts(List<PrintedGlyph> row, List<PrintedLine> lines) {
    List<PrintedGlyph> part = new ArrayList<>();
    List<PrintedGlyph> across = new ArrayList<>(row);
    across.sort(Comparator.comparingDouble(PrintedGlyph::x));
    for (PrintedGlyph glyph : across) {
      if (!part.isEmpty()) {
        PrintedGlyph last = part.get(part.size() - 1);
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
}

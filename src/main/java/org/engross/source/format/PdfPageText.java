package org.engross.source.format;

import java.util.List;
import org.engross.source.Look;
import org.engross.source.Style;

/** Writes the lines of one page: spaces from gaps, blank lines from space, styles from fonts. */
final class PdfPageText {
  private final TextBuilder text;
  private final int page;

  PdfPageText(TextBuilder text, int page) {
    this.text = text;
    this.page = page;
  }

  void write(List<PrintedLine> lines) {
    float leading = leading(lines);
    float leftEdge = Float.MAX_VALUE;
    float rightEdge = 0;
    for (PrintedLine line : lines) {
      leftEdge = Math.min(leftEdge, line.left());
      rightEdge = Math.max(rightEdge, line.right());
    }
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      boolean sameRow = i > 0 && Math.abs(line.y() - lines.get(i - 1).y()) < 1;
      if (sameRow) {
        text.add("\t");
      } else if (i > 0) {
        endLine(lines.get(i - 1), leftEdge, rightEdge);
        if (line.y() - lines.get(i - 1).y() > 1.45f * leading) {
          text.blankLine();
        }
      }
      line(line);
    }
    if (!lines.isEmpty()) {
      endLine(lines.get(lines.size() - 1), leftEdge, rightEdge);
    }
  }

  private void endLine(PrintedLine line, float leftEdge, float rightEdge) {
    boolean bold = line.glyphs().stream().allMatch(PrintedGlyph::bold);
    boolean italic = line.glyphs().stream().allMatch(PrintedGlyph::italic);
    float before = line.left() - leftEdge;
    float after = rightEdge - line.right();
    boolean centred = before > 20 && Math.abs(before - after) < 6;
    text.endLine(new Look(0, bold, italic, centred, Math.round(line.size()), page));
  }

  private void line(PrintedLine line) {
    float size = line.size();
    float y = line.y();
    PrintedGlyph last = null;
    for (PrintedGlyph glyph : line.glyphs()) {
      if (last != null && glyph.x() - last.right() > 0.35f * gapUnit(glyph)) {
        text.add(" ");
      }
      boolean raised = glyph.size() < 0.85f * size && glyph.y() < y - 0.1f * size;
      int opened = begin(glyph, raised);
      text.add(glyph.text());
      for (int i = 0; i < opened; i++) {
        text.end();
      }
      last = glyph;
    }
  }

  private int begin(PrintedGlyph glyph, boolean raised) {
    int opened = 0;
    if (raised) {
      text.begin(Style.Kind.SUPERSCRIPT, "");
      opened++;
    }
    if (glyph.bold()) {
      text.begin(Style.Kind.BOLD, "");
      opened++;
    }
    if (glyph.italic()) {
      text.begin(Style.Kind.ITALIC, "");
      opened++;
    }
    return opened;
  }

  private static float gapUnit(PrintedGlyph glyph) {
    return glyph.space() > 0 ? glyph.space() : 0.25f * glyph.size();
  }

  /** The distance between baselines that is met most often. */
  private static float leading(List<PrintedLine> lines) {
    int[] counts = new int[200];
    for (int i = 1; i < lines.size(); i++) {
      int distance = Math.round(2 * (lines.get(i).y() - lines.get(i - 1).y()));
      if (distance > 8 && distance < counts.length) {
        counts[distance]++;
      }
    }
    int best = 28;
    for (int i = 0; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best / 2f;
  }
}

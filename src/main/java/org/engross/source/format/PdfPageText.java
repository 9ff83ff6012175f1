package org.engross.source.format;

import java.util.List;
import org.engross.source.Look;
import org.engross.source.Style;

/** Writes the lines of one page: spaces from gaps, blank lines from space, styles from fonts. */
final class PdfPageText {
  /** A gap of this share of a space is one, where no spaces are drawn. */
  private static final float GAP = 0.35f;

  /** The same where the page has spaces: its letters may be spread to fill the line. */
  private static final float WIDE_GAP = 0.75f;

  private static final float PARAGRAPH = 1.45f;
  private static final int CENTRED_FROM = 20;

  private final TextBuilder text;
  private final int page;
  private float leading;
  private float gap = GAP;

  PdfPageText(TextBuilder text, int page) {
    this.text = text;
    this.page = page;
  }

  void write(PageParts parts) {
    List<PrintedLine> all = parts.text().stream().flatMap(List::stream).toList();
    leading = leading(all);
    gap = hasSpaces(all) ? WIDE_GAP : GAP;
    PrintedLine last = null;
    for (List<PrintedLine> stretch : parts.text()) {
      if (last != null && isFarBelow(stretch.get(0), last)) {
        text.blankLine();
      }
      stretch(stretch);
      last = stretch.get(stretch.size() - 1);
    }
    if (!parts.notes().isEmpty()) {
      text.blankLine();
      text.add(TextBuilder.NOTE_RULE);
      text.endLine(new Look(0, false, false, false, 0, page));
      parts.notes().forEach(this::stretch);
    }
    if (!parts.foot().isEmpty()) {
      text.blankLine();
      stretch(parts.foot());
    }
  }

  private void stretch(List<PrintedLine> lines) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PrintedLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    for (int i = 0; i < lines.size(); i++) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).isBeside(lines.get(i))) {
        end++;
      }
      if (i > 0 && isFarBelow(lines.get(i), lines.get(i - 1))) {
        text.blankLine();
      }
      row(lines.subList(i, end), left, right);
      i = end - 1;
    }
  }

  private boolean isFarBelow(PrintedLine line, PrintedLine above) {
    return line.y() - above.y() > PARAGRAPH * leading;
  }

  /** Parts beside one another; in a line that is read from the right, the right one first. */
  private void row(List<PrintedLine> parts, float left, float right) {
    boolean fromRight = ReadingOrder.isFromRight(parts.get(0).glyphs());
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        text.nextCell();
      }
      line(parts.get(fromRight ? parts.size() - 1 - i : i));
    }
    endLine(parts, left, right);
  }

  private void endLine(List<PrintedLine> parts, float left, float right) {
    List<PrintedGlyph> glyphs = parts.stream().flatMap(part -> part.glyphs().stream()).toList();
    boolean bold = glyphs.stream().allMatch(PrintedGlyph::bold);
    boolean italic = glyphs.stream().allMatch(PrintedGlyph::italic);
    float before = parts.get(0).left() - left;
    float after = right - parts.get(parts.size() - 1).right();
    boolean centred = before > CENTRED_FROM && Math.abs(before - after) < 6;
    int size = Math.round(parts.get(0).size());
    text.endLine(new Look(0, bold, italic, centred, size, page));
  }

  private void line(PrintedLine line) {
    List<PrintedGlyph> glyphs = ReadingOrder.of(line.glyphs());
    float size = line.size();
    float y = line.y();
    for (int i = 0; i < glyphs.size(); i++) {
      PrintedGlyph glyph = glyphs.get(i);
      boolean raised = glyph.size() < 0.87f * size && glyph.y() < y - 0.1f * size;
      if (i > 0 && isSpace(glyphs.get(i - 1), glyph, i == glyphs.size() - 1)) {
        text.addFolded(" ");
      }
      int opened = begin(glyph, raised);
      text.add(ReadingOrder.letter(glyph.text()));
      for (int k = 0; k < opened; k++) {
        text.end();
      }
    }
  }

  /** Whether there is a space between two characters; a hyphen at the end of a line has none. */
  private boolean isSpace(PrintedGlyph last, PrintedGlyph glyph, boolean lineEnd) {
    float between = glyph.x() >= last.x() ? glyph.x() - last.right() : last.x() - glyph.right();
    float unit = Math.max(last.gapUnit(), glyph.gapUnit());
    if (lineEnd && glyph.text().equals("-") && between < 2 * unit) {
      return false;
    }
    return glyph.spaced() && glyph.x() >= last.x() || between > gap * unit;
  }

  private static boolean hasSpaces(List<PrintedLine> lines) {
    long all = lines.stream().mapToLong(line -> line.glyphs().size()).sum();
    long spaced =
        lines.stream().flatMap(line -> line.glyphs().stream()).filter(PrintedGlyph::spaced).count();
    return spaced * 20 > all;
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

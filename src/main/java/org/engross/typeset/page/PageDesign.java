package org.engross.typeset.page;

import org.engross.settings.PageSettings;

/**
 * The measures of a page. All lengths are thousandths of a point.
 *
 * <p>The same rules hold for every format: the body stands on a grid of lines counted from the top
 * edge; inner and outer margin are as 1 to 2; notes and index are set so that five of their lines
 * take four of the text. The line is as long as some 68 characters of the text face are wide, in so
 * far as the paper leaves room for the numbers in the margin.
 *
 * @param measure length of a line of text
 * @param inner margin at the back of the book
 * @param size of the text
 * @param leading from baseline to baseline of the text
 * @param small size of notes, index and margin numbers
 * @param smallLeading leading of these
 * @param firstLine the grid line of the first baseline of text, counted from the top edge, from 1
 * @param lines how many lines of text a page has
 * @param headLine grid line of the running head
 * @param folioLine grid line of the page number
 */
record PageDesign(
    int width,
    int height,
    int measure,
    int inner,
    int size,
    int leading,
    int small,
    int smallLeading,
    int firstLine,
    int lines,
    int headLine,
    int folioLine) {
  /** A sheet: its size in points, and the shares of its height above and below the text. */
  private record Sheet(double width, double height, double top, double bottom) {}

  private static final double MM = 72 / 25.4;

  /** Length of a line in ems: about 68 characters of Source Serif, on which spaces stay even. */
  private static final double EMS = 30;

  static PageDesign of(PageSettings settings) {
    return of(sheet(settings.format()), settings.bodySize());
  }

  private static PageDesign of(Sheet sheet, int points) {
    int leading = (int) Math.round(points * 2.7) * 500;
    double longest = sheet.width() - 38 * MM;
    int measure = (int) Math.round(1000 * Math.min(points * EMS, longest));
    int rows = (int) (sheet.height() * 1000 / leading);
    int first = (int) Math.round(rows * sheet.top());
    int last = rows - (int) Math.round(rows * sheet.bottom());
    int below = rows - last > 7 ? 3 : 2;
    int width = (int) Math.round(1000 * sheet.width());
    int inner = (width - measure) / 3;
    int small = points * 1000 * 19 / 24;
    return new PageDesign(
        width,
        (int) Math.round(1000 * sheet.height()),
        measure,
        inner,
        points * 1000,
        leading,
        small,
        leading * 4 / 5,
        first,
        last - first + 1,
        first - 2,
        last + below);
  }

  private static Sheet sheet(String format) {
    return switch (format) {
      case "letter" -> new Sheet(612, 792, .125, .17);
      case "a5" -> new Sheet(148 * MM, 210 * MM, .125, .14);
      case "170x240" -> new Sheet(170 * MM, 240 * MM, .125, .15);
      default -> new Sheet(210 * MM, 297 * MM, .125, .17);
    };
  }

  /** Height of the text of a full page. */
  int depth() {
    return lines * leading;
  }

  /** The white between text and notes. */
  int noteGap() {
    return leading;
  }

  /** The left edge of the text. */
  int left(boolean recto) {
    return recto ? inner : width - inner - measure;
  }

  /** Height above the lower edge of a baseline of the grid, counted from the top edge. */
  int baseline(int line) {
    return height - line * leading;
  }

  /** Height above the lower edge of what lies a depth below the top of the text. */
  int below(int depth) {
    return height - (firstLine - 1) * leading - depth;
  }
}

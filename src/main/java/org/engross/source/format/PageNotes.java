package org.engross.source.format;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the notes at the foot of a column from its text: the last lines, in smaller letters than
 * the page, from the first that begins with the mark of a note.
 *
 * @param text the lines above
 * @param notes the lines of the notes; those before the first mark go on from the page before
 * @param foot what stands below them, such as the number of the page
 */
record PageNotes(List<PrintedLine> text, List<PrintedLine> notes, List<PrintedLine> foot) {
  private static final float SMALLER = 0.93f;

  /** A gap of more than this many line heights parts the notes from the foot of the page. */
  private static final float GAP = 1.9f;

  private static final Pattern MARK =
      Pattern.compile("(?:\\p{Nd}{1,3}[.)]?|\\(\\p{Nd}{1,3}\\)|\\*{1,3}|[†‡§])\\P{Nd}.*");

  /**
   * Cuts a column.
   *
   * @param column its lines from top to bottom
   * @param size of the letters of the page's text, in points
   */
  static PageNotes of(List<PrintedLine> column, float size) {
    int from = column.size();
    while (from > 0 && column.get(from - 1).size() <= SMALLER * size) {
      from--;
    }
    int first = from;
    while (first < column.size() && !MARK.matcher(column.get(first).words()).matches()) {
      first++;
    }
    if (first == column.size() || isFoot(column, first)) {
      return new PageNotes(column, List.of(), List.of());
    }
    int start = goesOnAbove(column, from, first) ? from : first;
    int end = first + 1;
    while (end < column.size() && isClose(column.get(end - 1), column.get(end))) {
      end++;
    }
    return new PageNotes(
        column.subList(0, start), column.subList(start, end), column.subList(end, column.size()));
  }

  /** A number alone, with nothing below or beside it, is that of the page. */
  private static boolean isFoot(List<PrintedLine> column, int line) {
    return column.get(line).words().length() < 8 && line == column.size() - 1;
  }

  private static boolean goesOnAbove(List<PrintedLine> column, int from, int first) {
    for (int i = from; i < first; i++) {
      if (!isClose(column.get(i), column.get(i + 1))) {
        return false;
      }
    }
    return from > 0;
  }

  private static boolean isClose(PrintedLine above, PrintedLine line) {
    return line.y() - above.y() <= GAP * Math.max(above.size(), line.size());
  }

  /** The size most characters of a page have, to half a point. */
  static float usualSize(List<PrintedLine> lines) {
    int[] counts = new int[400];
    for (PrintedLine line : lines) {
      int size = Math.min(counts.length - 1, Math.max(0, Math.round(2 * line.size())));
      counts[size] += line.glyphs().size();
    }
    int best = 0;
    for (int i = 0; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best / 2f;
  }
}

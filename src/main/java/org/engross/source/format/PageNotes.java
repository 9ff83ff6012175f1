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

  /** A rule above notes begins at the edge of its column and takes no more than this share. */
  private static final float SHORT = 0.6f;

  private static final float NEAR = 12;

  private static final Pattern MARK =
      Pattern.compile("(?:\\p{Nd}{1,3}[.)]?|\\(\\p{Nd}{1,3}\\)|\\*{1,3}|[†‡§])\\P{Nd}.*");

  /**
   * Cuts a column.
   *
   * @param column its lines from top to bottom
   * @param size of the letters of the page's text, in points
   * @param rules drawn on the page
   */
  static PageNotes of(List<PrintedLine> column, float size, List<DrawnRule> rules) {
    int below = belowRule(column, size, rules);
    if (below < column.size()) {
      return cut(column, below, below);
    }
    int from = column.size();
    while (from > 0 && column.get(from - 1).size() <= SMALLER * size) {
      from--;
    }
    int first = from;
    while (first < column.size() && !MARK.matcher(column.get(first).words()).matches()) {
      first++;
    }
    if (first == column.size()) {
      first = firstRaised(column);
      from = first;
    }
    if (first == column.size() || isFoot(column, first)) {
      return new PageNotes(column, List.of(), List.of());
    }
    return cut(column, goesOnAbove(column, from, first) ? from : first, first);
  }

  private static PageNotes cut(List<PrintedLine> column, int start, int first) {
    int end = first + 1;
    while (end < column.size() && isClose(column.get(end - 1), column.get(end))) {
      end++;
    }
    return new PageNotes(
        column.subList(0, start), column.subList(start, end), column.subList(end, column.size()));
  }

  /** The first line below a short rule, if it is that of a note or one that goes on. */
  private static int belowRule(List<PrintedLine> column, float size, List<DrawnRule> rules) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PrintedLine line : column) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    for (int i = column.size() - 1; i > 0; i--) {
      PrintedLine line = column.get(i);
      boolean note = MARK.matcher(line.words()).matches() || line.size() <= SMALLER * size;
      if (note && isBelow(line, column.get(i - 1), left, right, rules) && !isFoot(column, i)) {
        return i;
      }
    }
    return column.size();
  }

  private static boolean isBelow(
      PrintedLine line, PrintedLine above, float left, float right, List<DrawnRule> rules) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.y() > above.y()
                    && rule.y() < line.y()
                    && Math.abs(rule.left() - left) < NEAR
                    && rule.right() - rule.left() < SHORT * (right - left));
  }

  /**
   * Where notes begin that are as large as the text: at a raised mark with no word before it,
   * behind a gap, when each line that follows is close to the one above.
   */
  private static int firstRaised(List<PrintedLine> column) {
    int found = column.size();
    for (int i = column.size() - 1; i > 0; i--) {
      if (isRaised(column.get(i)) && MARK.matcher(column.get(i).words()).matches()) {
        found = i;
      }
      boolean far = column.get(i).y() - column.get(i - 1).y() > GAP * column.get(i).size();
      if (far && found < column.size()) {
        return found == i ? found : column.size();
      }
    }
    return column.size();
  }

  private static boolean isRaised(PrintedLine line) {
    PrintedGlyph first = line.glyphs().get(0);
    return first.size() < 0.87f * line.size() && first.y() < line.y() - 0.1f * line.size();
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

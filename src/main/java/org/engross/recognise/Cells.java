package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.recognise.clean.CleanText;

/** The cells of a line that is divided by tabs or by wide gaps. */
final class Cells {
  /** So many spaces in a row are no slip of the hand but the space between two columns. */
  private static final int WIDE = 3;

  private Cells() {}

  /** The cells of a run of text; one cell if nothing divides it. */
  static List<Span> of(String text, Span span) {
    List<Span> cells = new ArrayList<>();
    int start = span.from();
    int at = span.from();
    while (at < span.to()) {
      int end = gapEnd(text, at, span.to());
      if (end - at >= WIDE || text.substring(at, end).indexOf('\t') >= 0) {
        cells.add(new Span(start, at));
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    cells.add(new Span(start, span.to()));
    return cells;
  }

  private static int gapEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && CleanText.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A row for each cell of a row. */
  static List<Row> split(Row row) {
    List<Row> cells = new ArrayList<>();
    for (Span cell : of(row.text(), new Span(0, row.text().length()))) {
      cells.add(row.part(cell.from(), cell.to()));
    }
    return cells;
  }
}

package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * R601: signatures side by side are read one column after the other. All lines of the block are
 * divided by four or more spaces or a tab. Example: {@code Ana Costa John Smith} above {@code
 * Minister Ambassador}.
 */
final class SignatureColumns {
  private static final Pattern GUTTER = Pattern.compile("(?: {4,}|\\t+ *)");

  private SignatureColumns() {}

  /** The rows of the left column, then those of the right; the rows as given if there is one. */
  static List<Row> rows(List<Row> rows) {
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (Row row : rows) {
      Matcher gutter = GUTTER.matcher(row.text());
      if (!gutter.find() || gutter.start() == 0) {
        return rows;
      }
      int start = gutter.start();
      int end = gutter.end();
      if (gutter.find()) {
        return rows;
      }
      left.add(part(row, 0, start));
      right.add(part(row, end, row.text().length()));
    }
    left.addAll(right);
    return left;
  }

  private static Row part(Row row, int from, int to) {
    return new Row(
        row.line(),
        row.from() + from,
        row.from() + to,
        row.text().substring(from, to),
        row.indent(),
        row.gap(),
        row.broken(),
        row.look(),
        row.end(),
        row.labels(),
        row.words());
  }
}

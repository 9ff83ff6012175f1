package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * R520: lines whose cells stand between upright strokes are a table, if the second of them is the
 * rule below its head. Example: {@code | State | Vote |} above {@code |---|---|}.
 */
final class TableFinder {
  private static final Pattern RULE = Pattern.compile("^\\|?[ :-]*-{2,}[ :|-]*$");
  private static final int LONGEST = 4_000;

  private TableFinder() {}

  /** Marks the lines of tables and makes a unit of each table. */
  static List<Unit> find(Lines lines) {
    List<Unit> tables = new ArrayList<>();
    int i = 0;
    while (i + 1 < lines.count()) {
      boolean head = isRow(lines, i) && lines.is(i + 1, LineUse.TEXT);
      if (head && isRule(lines.opening(i + 1))) {
        int end = i + 2;
        while (end < lines.count() && isRow(lines, end)) {
          end++;
        }
        tables.add(table(lines, i, end));
        lines.use(i, end, LineUse.TABLE);
        i = end;
      } else {
        i++;
      }
    }
    return tables;
  }

  private static boolean isRow(Lines lines, int line) {
    return lines.is(line, LineUse.TEXT) && lines.opening(line).indexOf('|') >= 0;
  }

  private static boolean isRule(String text) {
    return text.indexOf('|') >= 0 && RULE.matcher(text).matches();
  }

  private static Unit table(Lines lines, int from, int end) {
    Unit unit = Unit.paragraph(org.engross.draft.ParagraphKind.PARAGRAPH, "R520", from);
    List<List<Span>> rows = new ArrayList<>();
    int columns = 1;
    for (int i = from; i < end; i++) {
      if (i != from + 1) {
        List<Span> cells = cells(lines, i);
        columns = Math.max(columns, cells.size());
        rows.add(cells);
      }
    }
    for (List<Span> row : rows) {
      while (row.size() < columns) {
        row.add(new Span(0, 0));
      }
    }
    unit.cells = rows;
    unit.lastLine = end - 1;
    return unit;
  }

  private static List<Span> cells(Lines lines, int line) {
    List<Span> cells = new ArrayList<>();
    Span span = lines.span(line);
    String clean = lines.clean.text();
    int start = clean.charAt(span.from()) == '|' ? span.from() + 1 : span.from();
    int limit = Math.min(span.to(), span.from() + LONGEST);
    for (int i = start; i < limit; i++) {
      if (clean.charAt(i) == '|') {
        cells.add(lines.trimmed(start, i));
        start = i + 1;
      }
    }
    Span rest = lines.trimmed(start, span.to());
    if (!rest.isEmpty() || cells.isEmpty()) {
      cells.add(rest);
    }
    return cells;
  }
}

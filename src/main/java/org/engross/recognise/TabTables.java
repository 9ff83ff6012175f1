package org.engross.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.engross.draft.ParagraphKind;

/**
 * R521: successive lines whose words stand between tabs, as many in each, are a table; lists whose
 * numbers are followed by a tab, and signatures side by side, are none. Example: {@code State},
 * tab, {@code Share} above {@code Arcadia}, tab, {@code 5}.
 */
final class TabTables {
  private static final int LONGEST = 4_000;

  private final Lines lines;
  private final LabelReader reader;
  private final Words words;

  private TabTables(Lines lines, LabelReader reader, Words words) {
    this.lines = lines;
    this.reader = reader;
    this.words = words;
  }

  /** Marks the lines of tables and makes a unit of each table. */
  static List<Unit> find(Lines lines, LabelReader reader, Words words) {
    TabTables finder = new TabTables(lines, reader, words);
    List<Unit> tables = new ArrayList<>();
    int i = 0;
    while (i < lines.count()) {
      int end = finder.runEnd(i);
      if (end - i >= 2 && finder.isTable(i, end)) {
        tables.add(finder.table(i, end));
        lines.use(i, end, LineUse.TABLE);
      }
      i = Math.max(end, i + 1);
    }
    return tables;
  }

  /** Where the lines end that follow each other and have tabs between their words. */
  private int runEnd(int start) {
    int end = start;
    while (end < lines.count() && lines.is(end, LineUse.TEXT) && tabs(end) > 0) {
      end++;
    }
    return end;
  }

  private int tabs(int line) {
    Span span = lines.span(line);
    if (span.to() - span.from() > LONGEST) {
      return 0;
    }
    int tabs = 0;
    for (int i = span.from(); i < span.to(); i++) {
      tabs += lines.clean.text().charAt(i) == '\t' ? 1 : 0;
    }
    return tabs;
  }

  private boolean isTable(int from, int end) {
    int most = 0;
    int least = Integer.MAX_VALUE;
    int lists = 0;
    for (int i = from; i < end; i++) {
      int cells = cells(i, true).size();
      most = Math.max(most, cells);
      least = Math.min(least, cells);
      lists += cells == 2 && isNumber(i) ? 1 : 0;
      if (isSigned(i)) {
        return false;
      }
    }
    boolean wide = most - least <= 1 || tabsAgree(from, end);
    return wide && lists * 2 < end - from;
  }

  /** Whether all lines have as many tabs, some of them with nothing between. */
  private boolean tabsAgree(int from, int end) {
    int tabs = tabs(from);
    for (int i = from; i < end; i++) {
      if (Math.abs(tabs(i) - tabs) > 1) {
        return false;
      }
    }
    return true;
  }

  private boolean isNumber(int line) {
    String first = text(cells(line, true).get(0));
    return reader.read(first).stream().anyMatch(l -> l.length() >= first.length());
  }

  private boolean isSigned(int line) {
    return cells(line, true).stream().allMatch(c -> words.startsWith("party", text(c)));
  }

  private String text(Span cell) {
    return lines.clean.text().substring(cell.from(), cell.to());
  }

  private Unit table(int from, int end) {
    boolean exact = tabsAgree(from, end);
    List<List<Span>> rows = new ArrayList<>();
    int columns = 0;
    for (int i = from; i < end; i++) {
      rows.add(cells(i, !exact));
      columns = Math.max(columns, rows.get(rows.size() - 1).size());
    }
    for (List<Span> row : rows) {
      row.addAll(Collections.nCopies(columns - row.size(), new Span(0, 0)));
    }
    Unit unit = Unit.paragraph(ParagraphKind.PARAGRAPH, "R521", from);
    unit.cells = rows;
    unit.headRows = rows.get(0).stream().map(this::text).noneMatch(TabTables::hasFigure) ? 1 : 0;
    unit.lastLine = end - 1;
    return unit;
  }

  private static boolean hasFigure(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The cells of a line; several tabs are one gap where lines are only aligned by them. */
  private List<Span> cells(int line, boolean aligned) {
    List<Span> cells = new ArrayList<>();
    Span span = lines.span(line);
    int start = span.from();
    for (int i = span.from(); i <= span.to(); i++) {
      if (i == span.to() || lines.clean.text().charAt(i) == '\t') {
        Span cell = lines.trimmed(start, i);
        if (!cell.isEmpty() || !aligned) {
          cells.add(cell.isEmpty() ? new Span(0, 0) : cell);
        }
        start = i + 1;
      }
    }
    return cells;
  }
}

package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.SignatoryLine.Role;

/**
 * R605: signatures that stand side by side are read column by column. A group of lines ends where
 * parties are named again, or, where none is named, at a blank line. Example: {@code For Arcadia}
 * and {@code For Utopia} on one line, the two names on the next.
 */
final class SignatureColumns {
  private SignatureColumns() {}

  /** The lines in the order in which they are to be read; as they stand if none is divided. */
  static List<Row> inOrder(List<Row> rows, Words words) {
    if (rows.stream().allMatch(r -> Cells.split(r).size() == 1)) {
      int columns = columnsInTurn(rows, words);
      return columns > 1 ? inTurn(rows, columns) : rows;
    }
    boolean parties = rows.stream().anyMatch(r -> isParty(r, words));
    List<Row> all = new ArrayList<>();
    List<List<Row>> group = new ArrayList<>();
    boolean named = false;
    for (Row row : rows) {
      boolean party = isParty(row, words);
      boolean begins = parties ? party && named : row.gap() > 0 && group.size() > 1;
      if (begins) {
        flush(group, all);
        named = false;
      }
      named |= !party;
      group.add(Cells.split(row));
    }
    flush(group, all);
    return all;
  }

  /**
   * How many signatures stand side by side in a text whose columns a PDF's reader gave line by
   * line: all parties, then all offices, then all names. 1 if they do not.
   */
  private static int columnsInTurn(List<Row> rows, Words words) {
    List<Role> roles = rows.stream().map(r -> SignatoryReader.role(r.text(), words)).toList();
    int columns = 0;
    while (columns < roles.size() && roles.get(columns) == Role.PARTY) {
      columns++;
    }
    if (columns < 2 || rows.size() % columns != 0 || rows.size() == columns) {
      return 1;
    }
    boolean named = false;
    for (int from = columns; from < rows.size(); from += columns) {
      Role role = roles.get(from);
      boolean same = roles.subList(from, from + columns).stream().allMatch(role::equals);
      if (!same || role == Role.PARTY || role == Role.MARK) {
        return 1;
      }
      named |= role == Role.NAME;
    }
    return named ? columns : 1;
  }

  private static List<Row> inTurn(List<Row> rows, int columns) {
    List<Row> all = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      for (int at = column; at < rows.size(); at += columns) {
        all.add(rows.get(at));
      }
    }
    return all;
  }

  /** The white space between the columns, in the clean text. */
  static List<Span> gaps(List<Row> rows, Words words) {
    List<Span> gaps = new ArrayList<>();
    int columns = columnsInTurn(rows, words);
    for (int i = 1; columns > 1 && i < rows.size(); i++) {
      gaps.add(new Span(rows.get(i - 1).to(), rows.get(i).from()));
    }
    for (Row row : rows) {
      List<Row> cells = Cells.split(row);
      for (int i = 1; i < cells.size(); i++) {
        gaps.add(new Span(cells.get(i - 1).to(), cells.get(i).from()));
      }
    }
    return gaps;
  }

  private static boolean isParty(Row row, Words words) {
    return SignatoryReader.role(Cells.split(row).get(0).text(), words) == Role.PARTY;
  }

  private static void flush(List<List<Row>> group, List<Row> all) {
    int columns = group.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      for (List<Row> line : group) {
        if (column < line.size()) {
          all.add(line.get(column));
        }
      }
    }
    group.clear();
  }
}

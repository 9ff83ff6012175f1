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
      return rows;
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

  /** The white space between the columns, in the clean text. */
  static List<Span> gaps(List<Row> rows) {
    List<Span> gaps = new ArrayList<>();
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

package org.engross.recognise;

import java.util.List;
import java.util.Map;

/**
 * What a rule can see: all rows, how the text is wrapped, and what the editor said.
 *
 * @param titled share of the heads with a word and number alone on their line that are followed by
 *     a line that could be their title, 0 to 1
 * @param runInTitles whether a first sentence behind a division's number may be its title
 * @param plainHeads whether lines without any look of their own may be heads
 * @param looks how many rows have each kind of look, by {@link Row.RowLook#key()}
 */
public record Scene(
    List<Row> rows,
    Wrapping wrapping,
    Words words,
    LabelReader reader,
    double titled,
    boolean runInTitles,
    boolean plainHeads,
    Map<String, Integer> looks,
    Hints hints) {

  Row row(int i) {
    return rows.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < rows.size();
  }

  /** Blank lines after a row; many at the end of the text. */
  int gapAfter(int i) {
    return has(i + 1) ? rows.get(i + 1).gap() : 2;
  }

  /** Whether a row is short and ends without a mark, as the words of a head do. */
  boolean titleLike(int i, int from) {
    Row row = rows.get(i);
    if (from >= row.text().length()) {
      return false;
    }
    char first = row.text().charAt(from);
    boolean mark = row.end() == Row.End.SEMICOLON || row.end() == Row.End.COMMA;
    boolean brief = row.words() <= 16 && row.length() <= 140;
    boolean free = !wrapping.wrapped() || gapAfter(i) > 0 || RowMaker.isCapitals(row.text(), from);
    boolean room = free || !wrapping.full(row, nextOf(i));
    boolean high = !Character.isLowerCase(first) && ",;:.)".indexOf(first) < 0;
    boolean end = row.end() == Row.End.NONE || (RowMaker.isCapitals(row.text(), from) && !mark);
    return brief && room && high && end;
  }

  private String nextOf(int i) {
    return has(i + 1) && rows.get(i + 1).gap() == 0 ? rows.get(i + 1).text() : "";
  }

  /** Whether a row breaks in upon a line that plainly goes on. */
  boolean interrupts(int i) {
    if (!has(i - 1) || row(i).gap() > 0 || row(i).broken()) {
      return false;
    }
    Row before = row(i - 1);
    boolean open = before.end() == Row.End.NONE || before.end() == Row.End.COMMA;
    boolean full = wrapping.wrapped() && wrapping.full(before, row(i).text());
    return open && full && !before.look().caps();
  }
}

package org.engross.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the text's lines came about.
 *
 * @param wrapped whether a paragraph goes over several lines of at most {@code width}
 * @param width number of characters that fit in a line; 0 where lines are not wrapped
 */
public record Wrapping(boolean wrapped, int width) {
  private static final int WIDEST = 220;
  private static final double ROOM = 0.86;

  /** Finds out from the rows alone, unless the editor has said it. */
  static Wrapping of(List<Row> rows, Hints hints) {
    if (hints.wrapped().isPresent()) {
      int width = hints.wrapped().getAsInt();
      return new Wrapping(width > 0, width);
    }
    List<Integer> lengths = new ArrayList<>();
    int pairs = 0;
    int goesOn = 0;
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).gap() == 0) {
        lengths.add(rows.get(i - 1).length());
        pairs++;
        goesOn += goesOn(rows.get(i - 1), rows.get(i)) ? 1 : 0;
      }
    }
    Collections.sort(lengths);
    int width = lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 19 / 20);
    boolean enough = pairs >= 3 && pairs * 8 >= rows.size();
    boolean often = goesOn * 5 >= pairs || openEnds(rows, width);
    boolean wrapped = enough && often && width <= WIDEST && width >= 16;
    return new Wrapping(wrapped, wrapped ? width : 0);
  }

  /** Whether the long lines, but for the last of a paragraph, mostly end without a mark. */
  private static boolean openEnds(List<Row> rows, int width) {
    int longs = 0;
    int open = 0;
    int lower = 0;
    for (int i = 1; i < rows.size(); i++) {
      Row before = rows.get(i - 1);
      if (rows.get(i).gap() == 0 && before.length() * 4 >= width * 3 && before.words() > 4) {
        longs++;
        open += before.end() == Row.End.NONE ? 1 : 0;
        lower += goesOn(before, rows.get(i)) ? 1 : 0;
      }
    }
    return longs >= 3 && open * 3 >= longs && lower >= 2;
  }

  private static boolean goesOn(Row before, Row row) {
    boolean open = before.end() == Row.End.NONE || before.end() == Row.End.COMMA;
    char first = row.text().charAt(0);
    boolean caseless = Character.isLetter(first) && !Character.isUpperCase(first);
    return open && caseless && before.words() > 2;
  }

  /** Whether the next line's first word would not have fitted in a line any more. */
  boolean full(Row row, String next) {
    int word = 0;
    while (word < next.length() && word < width && !isBreak(next.charAt(word))) {
      word++;
    }
    return row.indent() + row.length() + 1 + word >= width * ROOM;
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || Character.isIdeographic(c);
  }
}

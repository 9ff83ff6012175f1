package org.engross.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the text's lines came about.
 *
 * @param wrapped whether a paragraph goes over several lines of at most {@code width}
 * @param width number of characters that fit in a line; 0 where lines are not wrapped
 * @param room how full, of the width, a line is at least when it goes on; near 1 where every letter
 *     is as wide as any other, less where letters differ
 */
public record Wrapping(boolean wrapped, int width, double room) {
  private static final int WIDEST = 220;
  private static final int NARROW = 110;
  private static final double LEAST_ROOM = 0.6;
  private static final double USUAL_ROOM = 0.86;
  private static final Wrapping NONE = new Wrapping(false, 0, 1);

  /** Finds out from the rows alone, unless the editor has said it. */
  static Wrapping of(List<Row> rows, Hints hints) {
    if (hints.wrapped().isPresent()) {
      int width = hints.wrapped().getAsInt();
      return width > 0 ? new Wrapping(true, width, room(rows, width)) : NONE;
    }
    List<Integer> lengths = new ArrayList<>();
    int goesOn = 0;
    int longest = 0;
    for (int i = 0; i < rows.size(); i++) {
      longest = Math.max(longest, rows.get(i).length());
      if (i > 0 && rows.get(i).gap() == 0) {
        lengths.add(rows.get(i - 1).indent() + rows.get(i - 1).length());
        goesOn += goesOn(rows.get(i - 1), rows.get(i)) ? 1 : 0;
      }
    }
    Collections.sort(lengths);
    int pairs = lengths.size();
    int width = pairs == 0 ? 0 : Math.max(lengths.get(pairs * 49 / 50), usual(rows));
    boolean enough = pairs >= 3 && pairs * 8 >= rows.size();
    boolean often = enough && (goesOn * 5 >= pairs || openEnds(rows, width));
    boolean narrow = longest <= NARROW && longest >= 40 && goesOn >= 1;
    boolean wrapped = (often || narrow) && width <= WIDEST && width >= 16;
    return wrapped ? new Wrapping(true, width, room(rows, width)) : NONE;
  }

  /** How long lines get that stand alone, but for the longest few. */
  private static int usual(List<Row> rows) {
    int[] all = rows.stream().mapToInt(r -> r.indent() + r.length()).sorted().toArray();
    return all[all.length * 9 / 10];
  }

  /** How full the lines are that surely go on: nearly all of them at least so. */
  private static double room(List<Row> rows, int width) {
    List<Double> shares = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      Row before = rows.get(i - 1);
      Row row = rows.get(i);
      boolean sure = row.gap() == 0 && before.end() == Row.End.NONE && row.startsLower();
      if (sure && before.words() > 4) {
        shares.add(reach(before, row.text(), width) / (double) width);
      }
    }
    if (shares.size() < 8) {
      return USUAL_ROOM;
    }
    Collections.sort(shares);
    return Math.max(LEAST_ROOM, Math.min(1, shares.get(shares.size() / 12)));
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
    return reach(row, next, width) >= width * room;
  }

  /** How far the line would have reached with the next line's first word. */
  private static int reach(Row row, String next, int width) {
    int word = 0;
    while (word < next.length() && word < width && !isBreak(next.charAt(word))) {
      word++;
    }
    return row.indent() + row.length() + 1 + word;
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || Character.isIdeographic(c);
  }
}

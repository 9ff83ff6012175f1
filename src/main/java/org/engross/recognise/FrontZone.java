package org.engross.recognise;

import java.util.List;

/**
 * R101: what stands before the text proper: the issuing body's name, the document's symbol, session
 * and date, the printed title. It ends where running text, a recital, a division or a numbered
 * paragraph begins. Example: {@code Second session} above {@code RESOLUTION 12} above {@code The
 * Assembly,}.
 */
final class FrontZone {
  private static final int LONGEST = 70;

  private FrontZone() {}

  /**
   * How many of the first rows are front matter.
   *
   * @param least the first line that cannot be, since a table begins there
   */
  static int end(Scene scene, int least) {
    List<Row> rows = scene.rows();
    int limit = Math.min(rows.size(), LONGEST);
    int end = 0;
    while (end < limit && rows.get(end).line() < least && !textBegins(scene, end)) {
      end++;
    }
    if (end == limit) {
      return titleOnly(rows);
    }
    return giveBack(scene, end);
  }

  private static int titleOnly(List<Row> rows) {
    return !rows.isEmpty() && rows.size() > 1 && rows.get(0).look().heading() == 1 ? 1 : 0;
  }

  /** The last line belongs to the text if it looks as heads further down look. */
  private static int giveBack(Scene scene, int end) {
    int at = end;
    while (at > 1) {
      Row row = scene.row(at - 1);
      String look = row.look().key();
      boolean above = look.equals(scene.row(at - 2).look().key());
      int size = scene.rows().size();
      int signed = Math.min(12, (size - end) / 4);
      long below =
          scene.rows().subList(end, size - signed).stream()
              .filter(r -> !r.look().isPlain() && r.look().key().equals(look))
              .count();
      boolean date = Dates.isDateline(row.text(), scene.words());
      if (below < 2 || above || date || row.look().isPlain()) {
        return at;
      }
      at--;
    }
    return at;
  }

  private static boolean textBegins(Scene scene, int i) {
    Row row = scene.row(i);
    if (row.look().heading() == 1 && i == 0) {
      return false;
    }
    if (isDivision(scene, i) || !ListedHeadRule.keyOf(scene.words(), row.text()).isEmpty()) {
      return true;
    }
    if (row.look().heading() > 1 && i > 0 && scene.row(0).look().heading() == 1) {
      return true;
    }
    if (row.look().heading() > 1 && i > 0 && scene.row(i - 1).look().heading() == 0) {
      return true;
    }
    boolean recital =
        scene.words().startsWith("recital", row.text())
            && row.words() > 3
            && (!Character.isDigit(row.text().charAt(0)));
    return recital || opens(scene, i) || isProse(scene, i) || isNumbered(scene, i);
  }

  private static boolean isDivision(Scene scene, int i) {
    Row row = scene.row(i);
    for (Label label : row.labels()) {
      boolean counts = label.textStart() >= row.text().length() && hasNext(scene, i, label);
      boolean sure = label.isFirst() || i == 0 || row.look().heading() > 0 || counts;
      if (label.kind().isPresent() && !label.path().isEmpty() && sure) {
        int words = TitleText.start(row.text(), label.textStart());
        boolean alone = words >= row.text().length();
        return alone || scene.titleLike(i, words) || words > label.textStart() || isProse(scene, i);
      }
    }
    return false;
  }

  /** A body's name with a comma, before a line that begins as recitals do. */
  private static boolean opens(Scene scene, int i) {
    Row row = scene.row(i);
    boolean comma = row.end() == Row.End.COMMA;
    return comma
        && scene.has(i + 1)
        && (isPartyList(scene, i)
            || scene.words().startsWith("recital", scene.row(i + 1).text())
            || scene.row(i + 1).startsLower());
  }

  /** The parties to a treaty, named on lines that each end in a comma. */
  private static boolean isPartyList(Scene scene, int i) {
    Row row = scene.row(i);
    Row next = scene.row(i + 1);
    return row.words() >= 4
        && next.end() == Row.End.COMMA
        && next.words() >= 4
        && !Dates.isDateline(row.text(), scene.words())
        && !Dates.isDateline(next.text(), scene.words());
  }

  /** Running text: a long line, or one that goes on over the next. */
  private static boolean isProse(Scene scene, int i) {
    Row row = scene.row(i);
    boolean sentence = row.end() == Row.End.STOP && row.words() >= 9 && !row.look().caps();
    if (row.look().heading() > 0) {
      return false;
    }
    if (!scene.wrapping().wrapped()) {
      return row.words() >= 18 || sentence;
    }
    if (endsOpen(scene, i)) {
      return false;
    }
    int full = 0;
    for (int k = i; scene.has(k + 1) && k < i + 3 && scene.row(k + 1).gap() == 0; k++) {
      Row next = scene.row(k + 1);
      boolean many = scene.row(k).words() > 7 || scene.row(k).words() > 4 && next.startsLower();
      boolean goesOn = scene.wrapping().full(scene.row(k), next.text()) && many;
      if (!goesOn || scene.row(k).look().caps()) {
        break;
      }
      full++;
    }
    return full >= 2 || (full == 1 && scene.gapAfter(i + 1) > 0) || sentence;
  }

  /** Whether the lines up to the next blank one are few and end without a mark, as titles do. */
  private static boolean endsOpen(Scene scene, int i) {
    int last = i;
    while (last - i < 6 && scene.has(last + 1) && scene.row(last + 1).gap() == 0) {
      last++;
    }
    String text = scene.row(last).text();
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    boolean open = scene.row(last).end() == Row.End.NONE || bracketed;
    return last - i < 6 && open;
  }

  /** A first number whose second follows further down. */
  private static boolean isNumbered(Scene scene, int i) {
    for (Label label : scene.row(i).labels()) {
      boolean first = label.kind().isEmpty() && label.isFirst() && label.path().size() == 1;
      if (first && !label.misprint() && hasNext(scene, i, label)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNext(Scene scene, int i, Label first) {
    for (int k = i + 1; k < Math.min(scene.rows().size(), i + 400); k++) {
      for (Label label : scene.row(k).labels()) {
        if (label.style().equals(first.style()) && label.after(first.path()) == Label.Step.NEXT) {
          return true;
        }
      }
    }
    return false;
  }
}

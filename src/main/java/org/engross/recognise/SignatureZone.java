package org.engross.recognise;

import java.util.List;
import org.engross.draft.SignatoryLine.Role;

/**
 * R601: a block of short lines at the end of the text, or before an annex, holds the signatures, if
 * it names offices or parties, is in bold, or follows the formula before signatures. Example:
 * {@code Prime Minister} above {@code of the Republic of Arcadia} above {@code Ana Costa}.
 */
final class SignatureZone {
  private static final int LONGEST = 600;

  /**
   * Rows of signatures.
   *
   * @param from first row
   * @param to row behind the last
   */
  record Zone(int from, int to) {}

  private SignatureZone() {}

  /** The zone that ends before row {@code end}, or an empty one. */
  static Zone before(Scene scene, int end, int least) {
    int from = end;
    while (from > least && end - from < LONGEST && couldSign(scene, from - 1)) {
      from--;
    }
    while (from < end && tailOfText(scene, from)) {
      from++;
    }
    if (from > least && from < end && scene.row(from - 1).isNumber()) {
      return new Zone(end, end);
    }
    return isEvident(scene, from, end, least) ? new Zone(from, end) : new Zone(end, end);
  }

  /** The zones between two rows: the one at the end, or the one behind the formula. */
  static List<Zone> all(Scene scene, int end, int least) {
    Zone last = before(scene, end, least);
    if (last.to() > last.from()) {
      return List.of(last);
    }
    for (int i = end - 1; i > least; i--) {
      boolean formula =
          scene.words().startsWith("testimonium", scene.row(i).text()) && !scene.interrupts(i);
      if (formula) {
        Zone zone = behind(scene, i, end);
        return zone.to() > zone.from() ? List.of(zone) : List.of();
      }
    }
    return List.of();
  }

  /** The rows that could be signatures behind the formula; notes may follow them. */
  private static Zone behind(Scene scene, int formula, int end) {
    int from = formula + 1;
    while (from < end && scene.row(from).gap() == 0) {
      from++;
    }
    int to = from;
    while (to < end && to - from < LONGEST && couldSign(scene, to)) {
      to++;
    }
    return to - from >= 1 && isEvident(scene, from, to, 0) ? new Zone(from, to) : new Zone(to, to);
  }

  private static boolean couldSign(Scene scene, int i) {
    Row row = scene.row(i);
    boolean division =
        row.labels().stream().anyMatch(l -> l.kind().isPresent() && !l.path().isEmpty());
    boolean point =
        row.labels().stream().anyMatch(l -> l.kind().isEmpty() && !isInitial(row.text()));
    int columns = row.words() > 5 ? Cells.split(row).size() : 1;
    if (row.look().heading() > 0 || division || point || row.words() > 14 * columns) {
      return false;
    }
    if (row.startsLower() && row.end() == Row.End.STOP) {
      return false;
    }
    boolean sentence = row.end() == Row.End.STOP && row.words() > 5;
    return !sentence && row.end() != Row.End.SEMICOLON && row.length() <= 160;
  }

  /** "J. Smith" is a name, although it begins as a lettered point does. */
  private static boolean isInitial(String text) {
    return text.length() > 3
        && Character.isUpperCase(text.charAt(0))
        && ".°º".indexOf(text.charAt(1)) >= 0;
  }

  /** Whether a row is the last line of the paragraph above the block. */
  private static boolean tailOfText(Scene scene, int i) {
    if (i == 0 || scene.row(i).gap() > 0) {
      return false;
    }
    Row above = scene.row(i - 1);
    boolean open = above.end() == Row.End.NONE || above.end() == Row.End.COMMA;
    boolean goesOn = open && above.words() >= 8;
    return scene.interrupts(i) && above.words() >= 6 || goesOn;
  }

  /** A name in capitals and a date, as at the end of an order. */
  private static boolean isNameAndDate(Scene scene, int from, int end) {
    boolean name = false;
    boolean date = false;
    for (int i = from; i < end; i++) {
      Row row = scene.row(i);
      date |= Dates.isDateline(row.text(), scene.words());
      name |= row.look().caps() && row.words() >= 2 && row.words() <= 5;
    }
    return name && date;
  }

  /** A word of office, party or mark; a colon at the end of a line is not enough. */
  private static boolean isEvidence(String text, Words words) {
    boolean colon = text.endsWith(":") && !words.startsWith("party", text);
    boolean small = Character.isLowerCase(text.charAt(0)) && !words.startsWith("state", text);
    return !colon && !small && SignatoryReader.role(text, words) != Role.NAME;
  }

  private static boolean isEvident(Scene scene, int from, int end, int least) {
    int evidence = 0;
    int bold = 0;
    for (int i = from; i < end; i++) {
      String text = scene.row(i).text();
      boolean names = isEvidence(text, scene.words());
      evidence += names && !Dates.isDated(text, scene.words()) ? 1 : 0;
      bold += scene.row(i).look().bold() ? 1 : 0;
    }
    boolean formula = false;
    for (int i = Math.max(least, from - 8); i < from; i++) {
      formula |= scene.words().contains("testimonium", scene.row(i).text());
    }
    int rows = end - from;
    if (rows >= 2 && rows <= 6 && isNameAndDate(scene, from, end)) {
      return true;
    }
    return rows >= 1 && formula && rows >= 1 || rows >= 2 && (evidence >= 1 || bold >= 2);
  }
}

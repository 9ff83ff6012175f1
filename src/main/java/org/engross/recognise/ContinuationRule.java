package org.engross.recognise;

import java.util.List;
import java.util.regex.Pattern;

/**
 * R010: a line goes on with the line before it, if that one ended without a mark and was as full as
 * the lines are, or if this one begins in the middle of a sentence. Example: {@code the Charter of
 * the} above {@code United Nations}.
 */
final class ContinuationRule implements Rule {
  /** "in January" above "2023. The": the year of a date, and no number. */
  private static final Pattern YEAR = Pattern.compile("[12]\\p{Nd}{3}(?:[.,;)]| \\()");

  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    if (!scene.has(i - 1) || scene.row(i).look().heading() > 0) {
      return;
    }
    Row row = scene.row(i);
    if (scene.row(i - 1).isNumber()) {
      to.add(Candidate.of(Candidate.Role.JOIN, "R010", row.hasPoint() ? -11 : -7));
      return;
    }
    double score = scene.wrapping().wrapped() ? wrapped(scene, i) : unwrapped(scene, i);
    score -= row.broken() ? 3 : 0;
    score -= begins(scene, i) ? row.startsLower() ? 6 : 3 : 0;
    score -= scene.hints().wrapped().orElse(1) == 0 ? 12 : 0;
    to.add(Candidate.of(Candidate.Role.JOIN, "R010", score));
  }

  /** Whether a line begins as recitals or closing formulas do, and one just ended. */
  private static boolean begins(Scene scene, int i) {
    Row row = scene.row(i);
    Row.End before = scene.row(i - 1).end();
    boolean listed = before == Row.End.SEMICOLON || before == Row.End.COLON && !isFull(scene, i);
    if (listed && Definitions.begins(scene.words(), row.text())) {
      return true;
    }
    if (before == Row.End.NONE || row.startsLower() && isFull(scene, i) && !isRun(scene, i)) {
      return false;
    }
    if (row.startsLower()) {
      return before != Row.End.STOP && scene.words().startsWith("recital", row.text())
          || scene.words().startsWith("enacting", row.text());
    }
    boolean closing = scene.words().startsWith("testimonium", row.text());
    boolean recital = before != Row.End.STOP && scene.words().startsWith("recital", row.text());
    return closing || recital || scene.words().startsWith("enacting", row.text());
  }

  /** Whether recitals in small letters, each on its line, stand shortly above. */
  private static boolean isRun(Scene scene, int i) {
    for (int k = Math.max(1, i - 3); k < i; k++) {
      Row row = scene.row(k);
      boolean recital = row.startsLower() && scene.words().startsWith("recital", row.text());
      if (recital && scene.row(k - 1).end() == Row.End.COMMA && !isFull(scene, k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line before it left no room for its first word. */
  private static boolean isFull(Scene scene, int i) {
    return scene.wrapping().wrapped()
        && scene.wrapping().full(scene.row(i - 1), scene.row(i).text());
  }

  private static double wrapped(Scene scene, int i) {
    Row row = scene.row(i);
    Row before = scene.row(i - 1);
    boolean full = scene.wrapping().full(before, row.text());
    double score = full ? 2 : -1;
    score += ending(before.end(), full);
    score += row.startsLower() ? 2.5 : full ? 0 : -0.7;
    score += endsOpen(scene, before) ? 2.5 : 0;
    boolean prose = before.end() == Row.End.NONE && before.words() >= 8;
    score += prose && row.labels().isEmpty() && !row.look().caps() ? 0.7 : 0;
    score += dated(row, before) ? 2 : 0;
    score += ",;.)]:".indexOf(row.text().charAt(0)) >= 0 ? 2 : 0;
    score -= row.indent() > before.indent() + 1 && full ? 0.5 : 0;
    score -= differs(row, before) ? 1.5 : 0;
    if (row.gap() > 0) {
      boolean middle = before.end() == Row.End.NONE && row.startsLower();
      score += middle ? -2.5 : -7;
    }
    return score;
  }

  /** Whether the line begins with the year of a date that the line before it began. */
  private static boolean dated(Row row, Row before) {
    boolean open = before.end() == Row.End.NONE || before.end() == Row.End.COMMA;
    return open && before.words() >= 6 && YEAR.matcher(row.text()).lookingAt();
  }

  /** Whether a line ends in a word that nothing ends with: "of", "the". */
  private static boolean endsOpen(Scene scene, Row row) {
    int space = row.text().lastIndexOf(' ');
    return row.end() == Row.End.NONE
        && space > 0
        && scene.words().is("function", row.text().substring(space + 1));
  }

  private static double ending(Row.End end, boolean full) {
    return switch (end) {
      case NONE -> 2;
      case COMMA -> 1;
      case SEMICOLON -> full ? -0.5 : -2;
      case COLON -> full ? -0.8 : -2.5;
      case STOP -> full ? -0.3 : -2.5;
    };
  }

  private static boolean differs(Row row, Row before) {
    return row.look().bold() != before.look().bold() || row.look().caps() != before.look().caps();
  }

  private static double unwrapped(Scene scene, int i) {
    Row row = scene.row(i);
    Row before = scene.row(i - 1);
    double score = -2;
    boolean open = before.end() == Row.End.NONE;
    score += open && before.words() > 14 ? 3 : 0;
    score += open && row.startsLower() ? 2.5 : 0;
    score += open ? 0 : -2;
    score -= row.gap() > 0 ? 3 : 0;
    return score;
  }
}

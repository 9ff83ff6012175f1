package org.engross.recognise;

import java.util.List;
import java.util.Optional;

/**
 * R012: a number, letter or bullet at the start of a line begins a paragraph or a point of a list.
 * Examples: {@code 12. The Council}, {@code (a) to promote}, {@code 3.To develop}, {@code – fish}.
 */
final class PointRule implements Rule {
  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    Row row = scene.row(i);
    if (row.look().heading() > 0) {
      return;
    }
    for (Label label : row.labels()) {
      boolean alone = label.textStart() >= row.text().length();
      boolean apart = row.gap() > 0 || !scene.wrapping().wrapped() || isBetween(scene, i);
      if (label.kind().isEmpty() && (!alone || apart)) {
        boolean breaksIn = scene.interrupts(i) && !alone;
        double score = score(label) - (breaksIn ? 2.5 : 0) - (alone ? 1 : 0);
        to.add(Candidate.point("R012", score, label, inner(scene, row, label)));
      }
    }
  }

  /** Whether a bracketed number alone on its line stands behind the end of a paragraph. */
  private static boolean isBetween(Scene scene, int i) {
    if (!scene.has(i - 1)) {
      return true;
    }
    Row.End before = scene.row(i - 1).end();
    boolean ended = before != Row.End.NONE && before != Row.End.COMMA;
    String text = scene.row(i).text();
    boolean figure = Character.isDigit(text.charAt(0)) && text.endsWith(".");
    boolean room = !scene.wrapping().full(scene.row(i - 1), text);
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    return bracketed || ended && text.endsWith(")") || figure && (ended || room);
  }

  /** A second number right behind the first: "1. (a) the Parties". */
  private static Optional<Label> inner(Scene scene, Row row, Label outer) {
    return label(scene, row.text(), outer.textStart())
        .filter(l -> !l.style().equals(outer.style()));
  }

  /** A first letter or number in brackets, or "1°", at a place in a line. */
  static Optional<Label> label(Scene scene, String text, int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    String rest = text.substring(from, Math.min(text.length(), from + 40));
    boolean degree = rest.length() > 3 && rest.startsWith("1") && "°º".indexOf(rest.charAt(1)) >= 0;
    if (rest.charAt(0) != '(' && !degree) {
      return Optional.empty();
    }
    return scene.reader().read(rest).stream()
        .filter(l -> l.kind().isEmpty() && l.isFirst())
        .filter(l -> l.textStart() < rest.length() || from + rest.length() == text.length())
        .filter(l -> l.style().startsWith("(") || degree)
        .findFirst();
  }

  private static double score(Label label) {
    if (label.isBullet()) {
      return label.spaced() ? 2.5 : 1;
    }
    if (label.misprint()) {
      return -1.2;
    }
    boolean bracket = label.style().endsWith(")");
    boolean letter = label.style().contains("A") || label.style().contains("a");
    double score = bracket ? 1.7 : letter ? 0.8 : 1.5;
    return score - (label.spaced() ? 0 : 0.3);
  }
}

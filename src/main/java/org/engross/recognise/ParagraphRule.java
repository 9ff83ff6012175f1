package org.engross.recognise;

import java.util.List;

/**
 * R011: a line without a number begins a paragraph. It does so less willingly in small letters,
 * unless the paragraph before it was closed by a semicolon or comma as recitals are, or with "(1)"
 * or "(a)".
 */
final class ParagraphRule implements Rule {
  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    Row row = scene.row(i);
    boolean list =
        scene.has(i - 1)
            && (scene.row(i - 1).end() == Row.End.SEMICOLON
                || scene.row(i - 1).end() == Row.End.COMMA);
    double score = 0.5;
    score -= row.startsLower() ? (list ? 0.5 : 1.5) : 0;
    score -= row.look().heading() > 0 ? 6 : 0;
    score += row.gap() > 0 ? 0.5 : 0;
    score -= row.gap() > 0 && isFirstPoint(row) ? 2 : 0;
    to.add(Candidate.of(Candidate.Role.PARAGRAPH, "R011", score));
  }

  private static boolean isFirstPoint(Row row) {
    return row.labels().stream()
        .anyMatch(l -> l.style().startsWith("(") && l.spaced() && l.isFirst());
  }
}

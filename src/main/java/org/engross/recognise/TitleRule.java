package org.engross.recognise;

import java.util.List;

/**
 * R005: the line after a head's number is its title if it is short and ends without a mark; a title
 * may itself go over several lines. Example: {@code CHAPTER II} above {@code Membership}.
 */
final class TitleRule implements Rule {
  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    Row row = scene.row(i);
    if (!scene.has(i - 1) || row.words() > 40 || isBullet(row) || isHead(row)) {
      return;
    }
    double score = 0;
    if (row.look().heading() > 0) {
      score = 7;
    } else {
      score += scene.titleLike(i, 0) ? 2.2 : -2;
      score += row.look().isPlain() ? 0 : 1.5;
      score += scene.titled() > 0.5 ? 1.2 : -0.8;
      score -= row.end() == Row.End.NONE ? 0 : row.look().caps() ? 0.5 : 1.5;
      score -= row.gap() > 1 ? 0.5 : 0;
      score -= row.startsLower() && scene.row(i - 1).look().isPlain() ? 0.5 : 0;
      score -= row.words() > 14 ? 1 : 0;
      score -= Dates.isDateline(row.text(), scene.words()) ? 3 : 0;
    }
    to.add(Candidate.of(Candidate.Role.TITLE, "R005", score));
  }

  /** A division's own number alone on the line is no title of the division above it. */
  private static boolean isHead(Row row) {
    return row.labels().stream()
        .anyMatch(
            l ->
                l.kind().isPresent()
                    && !l.path().isEmpty()
                    && l.textStart() >= row.text().length());
  }

  private static boolean isBullet(Row row) {
    return row.labels().stream().anyMatch(Label::isBullet);
  }
}

package org.engross.recognise;

import java.util.List;
import java.util.Optional;

/**
 * R005: the line after a head's number is its title if it is short and ends without a mark; a title
 * may itself go over several lines. Example: {@code CHAPTER II} above {@code Membership}.
 */
final class TitleRule implements Rule {
  /** So many lines of a title may follow the one that is looked at. */
  private static final int LINES = 2;

  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    Row row = scene.row(i);
    if (scene.has(i - 1)) {
      offerEnd(scene, i, to);
    }
    if (!scene.has(i - 1) || row.words() > 40 || isBullet(row) || isHead(row)) {
      return;
    }
    double score = 0;
    if (row.look().heading() > 0) {
      score = isDivision(row) ? -3 : 7;
    } else {
      score += scene.titleLike(i, 0) ? 2.2 : -2;
      score += row.look().isPlain() ? 0 : 1.5;
      score += scene.titled() > 0.5 ? 1.2 : -0.8;
      score -= row.end() == Row.End.NONE ? 0 : row.look().caps() ? 0.5 : 1.5;
      score -= row.gap() > 1 ? 0.5 : 0;
      score -= row.startsLower() && scene.row(i - 1).look().isPlain() ? 0.5 : 0;
      score -= row.words() > 14 ? 1 : 0;
      score -= Dates.isDateline(row.text(), scene.words()) ? 3 : 0;
      score += isBlock(scene, i) ? 1.5 : 0;
      score -= isOther(row) ? 4 : 0;
      score -= isFormerNumber(scene, row) ? 5 : 0;
    }
    to.add(Candidate.of(Candidate.Role.TITLE, "R005", score));
  }

  /** The end of a title that began in the line above, with the text that follows it. */
  private static void offerEnd(Scene scene, int i, List<Candidate> to) {
    for (Label label : scene.row(i - 1).labels()) {
      boolean bare = label.kind().isEmpty();
      int end = bare || scene.runInTitles() ? RunInTitle.endBelow(scene, i - 1, label) : -1;
      if (end > 0) {
        String text = scene.row(i).text();
        Optional<Label> inner = PointRule.label(scene, text, TitleText.start(text, end));
        to.add(new Candidate(Candidate.Role.TITLE, "R005", 4, Optional.empty(), inner, end));
        return;
      }
    }
  }

  /** The first or a later line of a few that go on in small letters and end without a mark. */
  private static boolean isBlock(Scene scene, int i) {
    int last = i;
    while (last - i < LINES && scene.has(last + 1) && goesOn(scene.row(last + 1))) {
      last++;
    }
    boolean more = last > i || scene.row(i).startsLower();
    boolean next = scene.has(last + 1) && scene.row(last + 1).startsHigh();
    return more && next && scene.row(last).end() == Row.End.NONE && scene.row(last).words() <= 14;
  }

  private static boolean goesOn(Row row) {
    return row.gap() == 0 && row.startsLower() && row.words() <= 16;
  }

  /** A line that the format makes a head and that begins with a division's number is that. */
  private static boolean isDivision(Row row) {
    return row.startsHigh()
        && row.labels().stream().anyMatch(l -> l.kind().isPresent() && !l.path().isEmpty());
  }

  /** "SECTION 1. GENERAL PROVISIONS" below the title of a part is the head of a section. */
  private static boolean isOther(Row row) {
    return row.labels().stream()
        .anyMatch(
            l ->
                l.kind().isPresent()
                    && !l.path().isEmpty()
                    && (row.look().caps() || ".:".indexOf(row.text().charAt(l.length() - 1)) >= 0));
  }

  /** "(ex Article 12 TEC)" below the number of an article says what it was called before. */
  private static boolean isFormerNumber(Scene scene, Row row) {
    if (!row.isBracketed() || row.words() < 3) {
      return false;
    }
    String text = row.text();
    int word = text.indexOf(' ') + 1;
    boolean former = text.startsWith("(ex ") || text.startsWith("[ex ");
    return former
        && scene.reader().read(text.substring(word)).stream()
            .anyMatch(l -> l.kind().isPresent() && !l.path().isEmpty());
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

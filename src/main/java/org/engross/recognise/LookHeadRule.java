package org.engross.recognise;

import java.util.List;
import java.util.Optional;

/**
 * R003: a short line without a number that looks like a head, by the format, by Markdown, in bold,
 * underlined, centred or in capitals, or that stands alone between longer paragraphs. Examples:
 * {@code #### Voting}, {@code FINAL PROVISIONS}.
 */
final class LookHeadRule implements Rule {
  /** So many blank lines set a word apart from all that is above it. */
  private static final int FAR_APART = 3;

  /** So many lines of one look are a list. */
  private static final int LISTED = 4;

  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    Row row = scene.row(i);
    boolean heading = row.look().heading() > 0;
    boolean few = row.words() <= 22 && row.length() <= 220;
    if (!heading && (!few || row.startsLower() || isBulletOrPoint(row))) {
      return;
    }
    if (row.text().codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    to.add(Candidate.head("R003", score(scene, i), Optional.empty(), row.text().length()));
  }

  private static boolean isBulletOrPoint(Row row) {
    return row.labels().stream()
        .anyMatch(
            l -> l.kind().isEmpty() && (l.length() < row.length() || l.style().contains("(")));
  }

  private static double score(Scene scene, int i) {
    Row row = scene.row(i);
    Row.RowLook look = row.look();
    double score = look.isPlain() ? plain(scene, i) : 0;
    // That a heading's style is bold or underlined besides says no more.
    score += look.heading() > 0 ? 6 : look.bold() ? 2.5 : 0;
    score += look.underlined() && look.heading() == 0 ? 2 : 0;
    score += look.caps() ? 2 : 0;
    score += look.italic() && !look.bold() ? 1.5 : 0;
    score += look.centred() ? 1 : 0;
    score += scene.looks().getOrDefault(look.key(), 0) > 2 && !look.isPlain() ? 0.7 : 0;
    score += scene.hints().headWeight(look);
    score -= row.words() > 12 ? 1 : 0;
    score -= isDivision(row) ? 2.5 : 0;
    if (look.heading() == 0) {
      score -= Dates.isDateline(row.text(), scene.words()) ? 4 : 0;
      score -= scene.words().startsWith("enacting", row.text()) ? 4 : 0;
      score -= row.end() == Row.End.STOP ? 3 : 0;
      score -= row.end() == Row.End.COLON ? 1.5 : 0;
      score -= row.end() == Row.End.COMMA || row.end() == Row.End.SEMICOLON ? 4 : 0;
      score -= scene.interrupts(i) ? 4 : 0;
      score -= isListed(scene, i) ? 3.5 : 0;
      score -= row.isBracketed() ? 2.5 : 0;
      score -= row.gap() == 0 && scene.wrapping().wrapped() && !row.broken() ? 0.7 : 0;
      score += isTight(scene, i) ? 3.2 : 0;
    }
    return score;
  }

  /** Whether nothing, or a dash or colon, follows a number. */
  private static boolean isClosed(String text, Label label) {
    int words = TitleText.start(text, label.textStart());
    return words >= text.length() || words > label.textStart();
  }

  /** The number of a division, alone or before a dash, is the head of that division. */
  private static boolean isDivision(Row row) {
    return row.labels().stream()
        .anyMatch(l -> l.kind().isPresent() && !l.path().isEmpty() && isClosed(row.text(), l));
  }

  /** One of many short lines of one look with nothing between them: names in a list. */
  private static boolean isListed(Scene scene, int i) {
    int from = i;
    int to = i;
    while (from > 0 && i - from < LISTED && isAlike(scene, i, from - 1)) {
      from--;
    }
    while (to - i < LISTED && isAlike(scene, i, to + 1)) {
      to++;
    }
    return to - from + 1 >= LISTED;
  }

  private static boolean isAlike(Scene scene, int i, int other) {
    if (!scene.has(other)) {
      return false;
    }
    Row row = scene.row(other);
    return row.labels().isEmpty()
        && row.words() <= 6
        && row.look().key().equals(scene.row(i).look().key());
  }

  private static double plain(Scene scene, int i) {
    Row row = scene.row(i);
    if (!scene.plainHeads() || !scene.titleLike(i, 0) || row.words() > 12) {
      return -4;
    }
    double score = -1.2;
    score += row.gap() > 0 || i == 0 ? 0.9 : 0;
    score += scene.gapAfter(i) > 0 ? 0.9 : 0;
    score += row.words() <= 7 ? 0.4 : 0;
    score += row.words() <= 3 && row.gap() >= FAR_APART && scene.gapAfter(i) > 1 ? 0.9 : 0;
    boolean longNext = scene.has(i + 1) && scene.row(i + 1).words() >= 12;
    boolean group =
        row.words() <= 8 && row.gap() > 0 && scene.gapAfter(i) > 0 && isBareHead(scene, i + 1);
    return score + (longNext ? 0.4 : group ? 0.8 : -0.8);
  }

  /**
   * A few words between the end of a paragraph and a number with a title, in a text that leaves no
   * blank lines: "Right to Freedom" above "25. Freedom of thought.—(1) All".
   */
  private static boolean isTight(Scene scene, int i) {
    Row row = scene.row(i);
    boolean alone =
        scene.has(i - 1)
            && row.look().isPlain()
            && row.gap() == 0
            && scene.gapAfter(i) == 0
            && row.words() <= 8
            && row.labels().isEmpty()
            && scene.titleLike(i, 0);
    boolean ended = alone && scene.row(i - 1).end() == Row.End.STOP;
    return ended
        && scene.row(i + 1).labels().stream()
            .anyMatch(l -> l.kind().isEmpty() && RunInTitle.isRuled(scene, i + 1, l));
  }

  /** Whether a row is the number of a division, alone on its line. */
  private static boolean isBareHead(Scene scene, int i) {
    return scene.has(i)
        && scene.row(i).labels().stream()
            .anyMatch(
                l ->
                    l.kind().isPresent()
                        && !l.path().isEmpty()
                        && l.textStart() >= scene.row(i).text().length());
  }
}

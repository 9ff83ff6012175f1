package org.engross.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.engross.draft.DivisionKind;

/**
 * R002: a bare number before a few words without a full stop is the head of a section. Examples:
 * {@code 2. Political dimension}, {@code 3.1. Regional security}, {@code IV. FINANCE}.
 */
final class NumberHeadRule implements Rule {
  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    Row row = scene.row(i);
    for (Label label : row.labels()) {
      if (label.kind().isEmpty() && !label.isBullet() && !label.misprint()) {
        offer(scene, i, label, to);
      }
    }
  }

  private static void offer(Scene scene, int i, Label label, List<Candidate> to) {
    Row row = scene.row(i);
    boolean heading = row.look().heading() > 0;
    if (isName(label)) {
      return;
    }
    if (label.textStart() >= row.text().length()) {
      boolean figure = label.style().startsWith("I") || label.style().startsWith("1");
      boolean titled = row.gap() > 0 && scene.has(i + 1) && scene.titleLike(i + 1, 0);
      if (figure && (heading || row.look().bold() || titled)) {
        boolean above = isAboveTitle(scene, i, label);
        double alone = heading ? 5 : row.look().bold() ? 3 : above ? 2.5 : 0.5;
        to.add(Candidate.head("R002", alone, Optional.of(label), row.text().length()));
      }
      return;
    }
    if (label.path().size() == 2 && label.style().equals("1.1") && !heading) {
      runIn(scene, row, label, to);
    }
    ruled(scene, row, label, to);
    if (RunInTitle.endBelow(scene, i, label) > 0) {
      to.add(Candidate.head("R002", 5, Optional.of(label), row.text().length()));
    }
    if (!scene.titleLike(i, label.textStart()) && !heading) {
      return;
    }
    to.add(Candidate.head("R002", score(scene, i, label), Optional.of(label), row.text().length()));
  }

  /** "II." above "The Union and the States": a Roman number and, next, a few words alone. */
  private static boolean isAboveTitle(Scene scene, int i, Label label) {
    return label.style().startsWith("I") && isTitleBelow(scene, i + 1);
  }

  /** Whether a row is a few words alone, as the title below a number is. */
  static boolean isTitleBelow(Scene scene, int i) {
    return scene.has(i)
        && scene.row(i).words() <= 10
        && scene.gapAfter(i) > 0
        && scene.row(i).labels().isEmpty()
        && scene.titleLike(i, 0);
  }

  /** "4.1. Making Rules. (a) The Secretary shall": the title stands before the text. */
  private static void runIn(Scene scene, Row row, Label label, List<Candidate> to) {
    int end = TitleText.runIn(row.text(), label.textStart(), DivisionKind.SECTION);
    int text = TitleText.start(row.text(), end);
    if (end > label.textStart() && text < row.text().length()) {
      Candidate head = Candidate.head("R002", 2.4, Optional.of(label), end);
      to.add(head.withInner(PointRule.label(scene, row.text(), text)));
    }
  }

  /** "12. Definition.—(1) In this Part": a stop and a dash divide the title from the text. */
  private static void ruled(Scene scene, Row row, Label label, List<Candidate> to) {
    Matcher m = RunInTitle.RULED.matcher(row.text()).region(label.textStart(), row.text().length());
    boolean figure = label.isCount() && !label.style().contains("(");
    if (figure && m.lookingAt() && m.end() < row.text().length()) {
      Candidate head = Candidate.head("R002", 5, Optional.of(label), m.end());
      to.add(head.withInner(PointRule.label(scene, row.text(), m.end())));
    }
  }

  /** "M. Faber": a letter that only begins a name, since it begins no series. */
  private static boolean isName(Label label) {
    return label.style().equals("I.") && label.path().get(0) > 49
        || label.style().equals("A.") && label.path().get(0) > 20;
  }

  private static double score(Scene scene, int i, Label label) {
    Row row = scene.row(i);
    double score = 2.6;
    score += row.look().heading() > 0 ? 4 : 0;
    score += row.look().bold() || row.look().underlined() ? 1.5 : 0;
    score += row.look().caps() ? 1 : 0;
    score += label.style().contains("I") || label.style().contains("A") ? 0.4 : 0;
    score -= label.style().contains("(") ? 2 : 0;
    score -= label.style().contains("a") || label.style().contains("i") ? 2 : 0;
    score -= label.spaced() ? 0 : 1;
    score -= row.words() > 12 ? 1.5 : 0;
    score -= scene.interrupts(i) ? 3 : 0;
    score -= scene.wrapping().wrapped() && scene.gapAfter(i) == 0 && !row.look().caps() ? 1.5 : 0;
    score += scene.hints().get("numbers").equals("heads") ? 4 : 0;
    score -= scene.hints().get("numbers").equals("paragraphs") ? 6 : 0;
    return score;
  }
}

package org.engross.recognise;

import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;

/**
 * R001: a word for a division with its number begins a division: alone on its line, before its
 * title, or run into the text. Not when the words after it go on in small letters as a reference
 * does. Examples: {@code CHAPTER IV}, {@code Article 12. Fisheries}, {@code Article 3 The Parties
 * shall meet.}
 */
final class WordHeadRule implements Rule {
  /** So many rows above a protocol the text that it belongs to may have ended. */
  private static final int FAR = 2_000;

  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    for (Label label : scene.row(i).labels()) {
      if (label.kind().isPresent()) {
        offer(scene, i, label, to);
      }
    }
  }

  private static void offer(Scene scene, int i, Label label, List<Candidate> to) {
    Row row = scene.row(i);
    double score = row.look().heading() > 0 ? 3 : 0;
    score -= scene.interrupts(i) ? 3 : 0;
    score += row.look().isPlain() ? 0 : 0.5;
    int words = TitleText.start(row.text(), label.textStart());
    if (words >= row.text().length()) {
      double alone = label.path().isEmpty() && !row.look().caps() ? 2.5 : 4;
      to.add(Candidate.head("R001", score + alone, Optional.of(label), row.text().length()));
      return;
    }
    if (isAnnexOf(scene, i, label)) {
      to.add(Candidate.head("R001", score + 2.4, Optional.of(label), row.text().length()));
    }
    if (refers(row.text(), words, label)) {
      return;
    }
    boolean dash = words > label.textStart();
    boolean closed = ".)".indexOf(row.text().charAt(label.length() - 1)) >= 0;
    if (scene.titleLike(i, words)) {
      double titled = (dash || closed ? 3.5 : 2.5) + (row.look().caps() ? 0.5 : 0);
      to.add(Candidate.head("R001", score + titled, Optional.of(label), row.text().length()));
    }
    if (!label.path().isEmpty()) {
      int below = scene.runInTitles() ? RunInTitle.endBelow(scene, i, label) : -1;
      if (below > 0) {
        double run = closed || dash ? 2.6 : 1.8;
        to.add(Candidate.head("R001", score + run, Optional.of(label), row.text().length()));
      }
      int end =
          scene.runInTitles()
              ? TitleText.runIn(row.text(), words, label.kind().orElse(DivisionKind.SECTION))
              : words;
      double run = (closed || dash ? 2 : 1.2) + (end > words ? 0.3 : 0);
      int text = TitleText.start(row.text(), end);
      Candidate head = Candidate.head("R001", score + run, Optional.of(label), end);
      to.add(head.withInner(PointRule.label(scene, row.text(), text)));
    }
  }

  /** "Annex on Palestine": a short line between blank lines behind some text. */
  private static boolean isAnnexOf(Scene scene, int i, Label label) {
    Row row = scene.row(i);
    boolean annex = label.kind().map(Levels::isAnnex).orElse(false);
    boolean protocol = label.kind().filter(k -> k == DivisionKind.PROTOCOL).isPresent();
    if (!annex || i <= 3 || protocol && !isSigned(scene, i)) {
      return false;
    }
    boolean dated = scene.has(i + 1) && Dates.isDateline(scene.row(i + 1).text(), scene.words());
    boolean apart = row.gap() > 0 || row.look().caps() && !scene.interrupts(i);
    boolean alone = apart && (scene.gapAfter(i) > 0 || dated);
    return alone && label.path().isEmpty() && row.words() <= 12 && scene.titleLike(i, 0);
  }

  /** Whether the formula of signature stands above, or an annex, and so the text has ended. */
  private static boolean isSigned(Scene scene, int i) {
    for (int k = Math.max(0, i - FAR); k < i; k++) {
      Row row = scene.row(k);
      boolean annex =
          row.labels().stream()
              .anyMatch(l -> l.kind().map(Levels::isAnnex).orElse(false) && !l.path().isEmpty());
      boolean head = annex && (row.gap() > 0 || row.look().caps()) && row.words() <= 12;
      if (head || scene.words().startsWith("testimonium", row.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words after a number go on as after a reference. */
  private static boolean refers(String text, int at, Label label) {
    char c = text.charAt(at);
    boolean bare = label.path().isEmpty();
    boolean small = Character.isLowerCase(c) && at == label.textStart();
    return small || ",;)/".indexOf(c) >= 0 || (bare && at == label.textStart());
  }
}

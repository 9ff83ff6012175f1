package org.engross.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.DivisionKind;

/**
 * Titles that stand in one line with the text below them, and may go over the end of a line.
 * Example: {@code 25. Freedom of profession and} above {@code practice.—(1) Subject to public
 * order}.
 */
final class RunInTitle {
  /** "12. Definition.—(1) In this Part": a stop and a dash divide the title from the text. */
  static final Pattern RULED =
      Pattern.compile(
          "\\p{Lu}[^.]{2,180}[\\s\u00a0]?\\.[\\s\u00a0]?[—–](?:[\\s\u00a0]*)(?=[\\p{Lu}(“\"\\[])");

  /** Where fewer of the articles have titles than this, a first sentence is none. */
  private static final double FEWEST = 0.35;

  private static final int ENOUGH = 4;

  private RunInTitle() {}

  /**
   * Where in the line after row {@code i} the title ends that begins in row {@code i} behind a
   * number.
   *
   * @return an offset in the next row's text; -1 if no title goes over the end of the line
   */
  static int endBelow(Scene scene, int i, Label label) {
    Row row = scene.row(i);
    if (!scene.has(i + 1) || !goesOn(scene, i)) {
      return -1;
    }
    int from = TitleText.start(row.text(), label.textStart());
    if (from >= row.text().length() || Character.isLowerCase(row.text().charAt(from))) {
      return -1;
    }
    String above = row.text().substring(from);
    String both = above + " " + scene.row(i + 1).text();
    int end = label.kind().isPresent() ? wordEnd(both, label) : ruledEnd(both, label);
    int at = end - above.length() - 1;
    return at > 0 && at < scene.row(i + 1).text().length() ? at : -1;
  }

  private static boolean goesOn(Scene scene, int i) {
    Row row = scene.row(i);
    Row next = scene.row(i + 1);
    return scene.wrapping().wrapped()
        && next.gap() == 0
        && !next.broken()
        && row.end() != Row.End.STOP
        && next.labels().stream().noneMatch(l -> l.kind().isPresent());
  }

  private static int wordEnd(String both, Label label) {
    DivisionKind kind = label.kind().orElseThrow();
    boolean titled = kind == DivisionKind.SECTION || kind == DivisionKind.ARTICLE;
    return titled && !label.path().isEmpty() ? TitleText.runIn(both, 0, kind) : 0;
  }

  private static int ruledEnd(String both, Label label) {
    Matcher m = RULED.matcher(both);
    boolean figure = label.isCount() && !label.style().contains("(");
    return figure && m.lookingAt() && m.end() < both.length() ? m.end() : 0;
  }

  /** Whether a number has a title that a stop and a dash divide from the text, here or below. */
  static boolean isRuled(Scene scene, int i, Label label) {
    String text = scene.row(i).text();
    Matcher m =
        RULED.matcher(text).region(Math.min(label.textStart(), text.length()), text.length());
    boolean figure = label.isCount() && !label.style().contains("(");
    return figure && m.lookingAt() || endBelow(scene, i, label) > 0;
  }

  /** Whether articles have titles in this text, so that a first sentence could be one. */
  static boolean areUsual(Scene scene) {
    int articles = 0;
    int titled = 0;
    for (int i = 0; i < scene.rows().size(); i++) {
      for (Label label : scene.row(i).labels()) {
        Optional<Boolean> title = isTitled(scene, i, label);
        articles += title.isPresent() ? 1 : 0;
        titled += title.orElse(false) ? 1 : 0;
      }
    }
    return articles < ENOUGH || titled >= FEWEST * articles;
  }

  /** Whether a title is run into the text of an article; nothing where no text follows it. */
  private static Optional<Boolean> isTitled(Scene scene, int i, Label label) {
    Row row = scene.row(i);
    int words = TitleText.start(row.text(), label.textStart());
    boolean kind =
        label
            .kind()
            .filter(k -> k == DivisionKind.ARTICLE || k == DivisionKind.SECTION)
            .isPresent();
    boolean text = row.words() >= 6 && words < row.text().length();
    if (!kind || label.path().isEmpty() || !text || scene.interrupts(i)) {
      return Optional.empty();
    }
    boolean here = TitleText.runIn(row.text(), words, label.kind().get()) > words;
    return Optional.of(here || scene.titleLike(i, words) || endBelow(scene, i, label) > 0);
  }
}

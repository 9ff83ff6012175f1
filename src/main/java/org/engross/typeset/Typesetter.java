package org.engross.typeset;

import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Checked;
import org.engross.problem.Problem;
import org.engross.source.Sha256;
import org.engross.typeset.font.Faces;
import org.engross.typeset.hyphen.Hyphenation;
import org.engross.typeset.page.Book;
import org.engross.typeset.paragraph.BreakingCosts;
import org.engross.typeset.paragraph.Compositor;
import org.engross.typeset.paragraph.PastParagraphs;

/**
 * Sets an edition into finished pages: title page, colophon, contents, text with its notes, and the
 * indexes.
 */
public final class Typesetter {
  private final PastParagraphs past;
  private List<Object> setIn = List.of();

  /** One that sets an edition once. */
  public Typesetter() {
    this(PastParagraphs.none());
  }

  private Typesetter(PastParagraphs past) {
    this.past = past;
  }

  /** One that sets an edition again and again, and keeps the paragraphs that stay as they were. */
  public static Typesetter again() {
    return new Typesetter(PastParagraphs.kept());
  }

  /**
   * Sets an edition.
   *
   * @return the pages, with a problem for every place that could not be set well and every
   *     character that no face has
   */
  public Checked<Composition> typeset(TypesettingInput input) {
    Checked<Faces> faces = Faces.with(input.fonts());
    Hyphenation hyphenation = Hyphenation.with(input.page().hyphenationExceptions());
    turnBack(input);
    Compositor compositor = new Compositor(faces.value(), hyphenation, BreakingCosts.TEXT, past);
    Checked<Composition> set = Book.set(input, compositor);
    List<Problem> problems = new ArrayList<>(faces.problems());
    problems.addAll(set.problems());
    return new Checked<>(set.value(), problems);
  }

  /** Goes back to the paragraphs of last time, if they would still be set in the same way. */
  private void turnBack(TypesettingInput input) {
    List<Object> way = new ArrayList<>(input.page().hyphenationExceptions());
    input.fonts().forEach(font -> way.add(List.of(font.name(), Sha256.of(font.bytes()))));
    if (!way.equals(setIn)) {
      past.forget();
      setIn = way;
    }
    past.again();
  }
}

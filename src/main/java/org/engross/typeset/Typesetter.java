package org.engross.typeset;

import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Checked;
import org.engross.problem.Problem;
import org.engross.typeset.font.Faces;
import org.engross.typeset.hyphen.Hyphenation;
import org.engross.typeset.page.Book;
import org.engross.typeset.paragraph.BreakingCosts;
import org.engross.typeset.paragraph.Compositor;

/**
 * Sets an edition into finished pages: title page, colophon, contents, text with its notes, and the
 * indexes.
 */
public final class Typesetter {
  /**
   * Sets an edition.
   *
   * @return the pages, with a problem for every place that could not be set well and every
   *     character that no face has
   */
  public Checked<Composition> typeset(TypesettingInput input) {
    Checked<Faces> faces = Faces.with(input.fonts());
    Hyphenation hyphenation = Hyphenation.with(input.page().hyphenationExceptions());
    Compositor compositor = new Compositor(faces.value(), hyphenation, BreakingCosts.TEXT);
    Checked<Composition> set = Book.set(input, compositor);
    List<Problem> problems = new ArrayList<>(faces.problems());
    problems.addAll(set.problems());
    return new Checked<>(set.value(), problems);
  }
}

package org.engross.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.verify.Expectation.MentionClaim;

/** Reads each mention of the index back: the name stands at the place, and on the page, it says. */
final class LocatorCheck {
  private static final String HINT =
      "The index would send a reader to a place where the name does not stand.";

  private final Expectation expected;

  LocatorCheck(Expectation expected) {
    this.expected = expected;
  }

  /**
   * The mentions that do not stand where the index says.
   *
   * @param output its name for the message
   * @param paged whether the output has pages
   */
  List<Problem> check(String output, Passages passages, boolean paged) {
    Map<String, PlaceText> texts = PlaceText.of(passages, expected);
    List<Problem> problems = new ArrayList<>();
    for (MentionClaim claim : expected.mentions()) {
      PlaceText text = texts.get(claim.anchor());
      String page = paged ? claim.page() : "";
      if (text == null || !stands(claim, text, page)) {
        problems.add(problem(output, claim, page));
      }
    }
    return problems;
  }

  /** Whether a name stands on its page; one in a note that goes on overleaf, where that begins. */
  private boolean stands(MentionClaim claim, PlaceText text, String page) {
    String name = WordCollector.folded(claim.surface());
    boolean overleaf = expected.notes().contains(claim.anchor()) && text.beginsOn(page);
    return text.has(name, page) || overleaf && text.has(name, "");
  }

  private Problem problem(String output, MentionClaim claim, String page) {
    String where = claim.anchor() + (page.isEmpty() ? "" : " on page " + page);
    String message =
        "“%s”, which the index has under “%s”, does not stand in %s at %s."
            .formatted(claim.surface(), claim.heading(), output, where);
    return Problem.of(Code.V005, expected.source().place(claim.offset()), message, HINT);
  }
}

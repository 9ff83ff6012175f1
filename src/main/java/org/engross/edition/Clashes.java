package org.engross.edition;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.Found;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Collects what is odd in a text's numbers and notes. */
final class Clashes {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Clashes(String file) {
    this.file = file;
  }

  List<Problem> problems() {
    return problems;
  }

  /** A division whose number was printed before. */
  void division(Branch branch) {
    twice(branch.head.label().string(), branch.id, branch.head.found());
  }

  /** A paragraph whose number was printed before. */
  void twice(String label, String id, Found found) {
    add(
        Code.D001,
        found,
        "The number \"" + label.strip() + "\" stands here a second time.",
        "Both are kept as printed; this place has the id " + id + ".");
  }

  /** A reference mark that no note answers. */
  void markWithoutNote(String key, Found found) {
    add(
        Code.D002,
        found,
        "The note mark \"" + key + "\" has no note.",
        "The mark is kept as a raised character.");
  }

  /** A note that no mark refers to. */
  void noteWithoutMark(String id, Found found) {
    add(Code.D003, found, "No mark in the text refers to this note.", "It is kept as " + id + ".");
  }

  private void add(Code code, Found found, String message, String hint) {
    problems.add(Problem.of(code, new Place(file, found.firstLine(), 0), message, hint));
  }
}

package org.engross.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Collects what files say otherwise than the edition; of one file, no more than a few. */
final class Disagreements {
  private static final int MOST = 5;
  private static final String HINT =
      "The file was changed, or belongs to another edition: make the folder again, or fetch it"
          + " again.";

  private final Map<String, List<Problem>> problems = new LinkedHashMap<>();

  /**
   * A file does not agree with the edition.
   *
   * @param what begins in small letters and has no full stop: "it has no entry “x”"
   */
  void differs(String file, String what) {
    add(Code.V009, file, "The file does not agree with the edition: " + what + ".");
  }

  /** A page has another number. */
  void numbered(String file, String what) {
    add(Code.V010, file, "The pages are numbered otherwise than in data/pages.json: " + what + ".");
  }

  private void add(Code code, String file, String message) {
    List<Problem> own = problems.computeIfAbsent(file, name -> new ArrayList<>());
    if (own.size() < MOST) {
      own.add(Problem.of(code, Place.file(file), message, HINT));
    }
  }

  List<Problem> problems() {
    return problems.values().stream().flatMap(List::stream).toList();
  }
}

package org.engross.index.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.problem.Code;
import org.engross.problem.Problem;

/** What an editor's entries contradict each other in. */
final class Conflicts {
  private Conflicts() {}

  static List<Problem> of(List<Authority> own, List<Authority> shared) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Authority> ids = new TreeMap<>();
    shared.forEach(a -> ids.put(a.id(), a));
    own.forEach(a -> ids.put(a.id(), a));
    own.forEach(a -> see(a, ids, problems));
    forms(own, problems);
    return problems;
  }

  /** A "see" must lead to an entry that has locators of its own. */
  private static void see(Authority from, Map<String, Authority> ids, List<Problem> problems) {
    Authority target = ids.get(from.see());
    if (!from.see().isEmpty() && target != null && !target.see().isEmpty()) {
      String message =
          "\""
              + from.heading()
              + "\" sends the reader to \""
              + target.heading()
              + "\", which sends"
              + " the reader on.";
      String hint = "Send the reader to the last of them at once.";
      problems.add(Problem.of(Code.A008, from.origin(), message, hint));
    }
    if (from.seeAlso().contains(from.id()) || from.see().equals(from.id())) {
      String message = "\"" + from.heading() + "\" sends the reader back to itself.";
      problems.add(Problem.of(Code.A008, from.origin(), message, "Take the reference away."));
    }
  }

  /** One form, in one language and section, can only mean one thing. */
  private static void forms(List<Authority> own, List<Problem> problems) {
    Map<String, Authority> seen = new TreeMap<>();
    for (Authority authority : own) {
      for (Name name : authority.names()) {
        String key = name.text() + "|" + name.language() + "|" + name.sections();
        Authority other = seen.putIfAbsent(key, authority);
        if (other != null && other != authority) {
          String message =
              "\""
                  + name.text()
                  + "\" belongs to \""
                  + other.heading()
                  + "\" and to \""
                  + authority.heading()
                  + "\".";
          String hint = "Keep it in one of them, or tell them apart by section: \"in: [3.2]\".";
          problems.add(Problem.of(Code.A009, authority.origin(), message, hint));
        }
      }
    }
  }
}

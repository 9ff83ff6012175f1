package org.engross.index.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    boolean sends = !from.see().isEmpty() && target != null && !target.see().isEmpty();
    if (sends && !target.id().equals(from.id())) {
      chain(from, ids).ifPresent(problems::add);
    }
    if (from.seeAlso().contains(from.id()) || from.see().equals(from.id())) {
      String message = "\"" + from.heading() + "\" sends the reader back to itself.";
      problems.add(Problem.of(Code.A008, from.origin(), message, "Take the reference away."));
    }
    for (String id : from.seeAlso()) {
      Authority also = ids.get(id);
      if (also != null && !also.see().isEmpty() && !id.equals(from.id())) {
        String message =
            "\"%s\" sends the reader also to \"%s\", which has no places of its own."
                .formatted(from.heading(), also.heading());
        Authority last = ids.getOrDefault(also.see(), also);
        String hint = "Send the reader to \"" + last.heading() + "\" instead.";
        problems.add(Problem.of(Code.A008, from.origin(), message, hint));
      }
    }
  }

  /** A way of references that goes on, or round; what goes round is told where it is met first. */
  private static Optional<Problem> chain(Authority from, Map<String, Authority> ids) {
    Set<Authority> way = new LinkedHashSet<>();
    Authority at = from;
    while (at != null && way.add(at)) {
      at = at.see().isEmpty() ? null : ids.get(at.see());
    }
    String path =
        way.stream().map(a -> "\"" + a.heading() + "\"").collect(Collectors.joining(" to "));
    if (at != null) {
      int line = from.origin().line();
      if (way.stream().anyMatch(a -> a.origin().line() < line)) {
        return Optional.empty();
      }
      String message = "References lead round: " + path + " to \"" + at.heading() + "\".";
      String hint = "One of them needs places of its own: take its \"see\" away.";
      return Optional.of(Problem.of(Code.A008, from.origin(), message, hint));
    }
    String message = "A reference leads to another one: " + path + ".";
    String hint = "Send the reader to the last of them at once.";
    return Optional.of(Problem.of(Code.A008, from.origin(), message, hint));
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

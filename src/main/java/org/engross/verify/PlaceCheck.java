package org.engross.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Every citable place is in every output, under the same id, and only once on a page. */
final class PlaceCheck {
  private final Expectation expected;

  PlaceCheck(Expectation expected) {
    this.expected = expected;
  }

  /** Ids that stand more than once on a page of a site. */
  List<Problem> repeated(HtmlSite site) {
    return site.pages().values().stream().flatMap(page -> repeated(page).stream()).toList();
  }

  /** Ids that stand more than once on a page. */
  List<Problem> repeated(HtmlPage page) {
    List<Problem> problems = new ArrayList<>();
    page.ids()
        .forEach(
            (id, count) -> {
              if (count > 1) {
                problems.add(
                    Problem.of(
                        Code.V003,
                        Place.file(page.name()),
                        "The id “" + id + "” stands " + count + " times on the page.",
                        "A link to it would reach only the first."));
              }
            });
    return problems;
  }

  /** Places, and marks of pages, that a set of ids lacks; at most one problem. */
  Optional<Problem> missing(String output, Set<String> ids, boolean pages) {
    List<String> wanted = new ArrayList<>(expected.places());
    if (pages) {
      wanted.addAll(expected.pages());
    }
    List<String> missing = wanted.stream().filter(id -> !ids.contains(id)).toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String some = String.join(", ", missing.subList(0, Math.min(5, missing.size())));
    return Optional.of(
        Problem.of(
            Code.V004,
            Place.file(output),
            "Of the places that can be cited "
                + missing.size()
                + (missing.size() == 1 ? " is" : " are")
                + " not in the file: "
                + some
                + ".",
            "Citations and index entries that lead there would fail."));
  }
}

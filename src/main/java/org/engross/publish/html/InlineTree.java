package org.engross.publish.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.publish.html.view.Inline;

/** Builds a tree of elements from a flat series of runs, each with the elements it stands in. */
final class InlineTree {
  private static final Inline MAY_BREAK = new Inline("may-break", "", "", "", "", List.of());

  private final Set<String> ids = new HashSet<>();
  private final List<Inline> open = new ArrayList<>();
  private final List<List<Inline>> levels = new ArrayList<>(List.of(new ArrayList<>()));

  /**
   * Adds a run of characters.
   *
   * @param elements the elements it stands in, outermost first; the same element object again goes
   *     on where it was left
   */
  void add(String text, List<Inline> elements) {
    int common = 0;
    while (common < open.size()
        && common < elements.size()
        && open.get(common) == elements.get(common)) {
      common++;
    }
    closeTo(common);
    for (Inline element : elements.subList(common, elements.size())) {
      open.add(element);
      levels.add(new ArrayList<>());
    }
    levels.get(levels.size() - 1).add(Inline.of(text));
  }

  /** Lets a line end here, within the elements that are open. */
  void mayBreak() {
    levels.get(levels.size() - 1).add(MAY_BREAK);
  }

  /** Adds the mark of a page, outside of all elements. */
  void page(Inline page) {
    closeTo(0);
    levels.get(0).add(page);
  }

  List<Inline> finish() {
    closeTo(0);
    return List.copyOf(levels.get(0));
  }

  private void closeTo(int depth) {
    while (open.size() > depth) {
      Inline element = open.remove(open.size() - 1);
      List<Inline> children = levels.remove(levels.size() - 1);
      levels
          .get(levels.size() - 1)
          .add(
              new Inline(
                  element.type(),
                  ids.add(element.id()) ? element.id() : "",
                  element.text(),
                  element.href(),
                  element.language(),
                  children));
    }
  }
}

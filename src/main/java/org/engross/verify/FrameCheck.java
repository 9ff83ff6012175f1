package org.engross.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;

/**
 * What stands around the text is the same on all pages of the site: the head with the menu, the
 * foot, and what a page says to browsers of the whole edition. A page on which it differs was
 * changed.
 */
final class FrameCheck {
  private static final List<String> SAME =
      List.of(
          "header.site .site-title",
          "header.site nav, header.site .search",
          "footer.site",
          "a.skip",
          "meta[http-equiv]",
          "meta[name=viewport], meta[name=color-scheme], meta[name=generator]",
          "meta[property=og:site_name]",
          "meta[property^=og:image], meta[name^=twitter:]");

  private final Map<String, Map<String, TreeSet<String>>> pages = new TreeMap<>();

  /** Takes in one page. */
  void add(String name, Document page) {
    for (String query : SAME) {
      String form =
          page.select(query).outerHtml().replace("../", "").replace(" aria-current=\"page\"", "");
      if (!form.isEmpty()) {
        pages
            .computeIfAbsent(query, q -> new TreeMap<>())
            .computeIfAbsent(form, f -> new TreeSet<>())
            .add(name);
      }
    }
  }

  /** Pages that differ from most of the others. */
  void compare(Disagreements found) {
    for (Map<String, TreeSet<String>> forms : pages.values()) {
      int most = forms.values().stream().mapToInt(TreeSet::size).max().orElse(0);
      forms.values().stream()
          .filter(names -> names.size() < most)
          .forEach(
              names ->
                  names.forEach(
                      name ->
                          found.differs(
                              name,
                              "what stands around the text is not the same as on other pages")));
    }
  }
}

package org.engross.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The site as it stands in the folder.
 *
 * @param files names of all files, HTML or not
 * @param pages the HTML pages by name
 */
record HtmlSite(List<String> files, SortedMap<String, HtmlPage> pages) {
  /** The page with the whole text. */
  static final String WHOLE = "text.html";

  static HtmlSite read(Path folder, Expectation expected) throws IOException {
    List<String> files = FolderFiles.names(folder);
    SortedMap<String, HtmlPage> pages = new TreeMap<>();
    for (String name : files) {
      if (name.endsWith(".html")) {
        pages.put(name, HtmlPage.read(folder, name, expected));
      }
    }
    return new HtmlSite(files, pages);
  }

  Optional<HtmlPage> whole() {
    return Optional.ofNullable(pages.get(WHOLE));
  }

  /** The pages that share the text among them, in the order of reading. */
  List<HtmlPage> parts(Expectation expected) {
    Map<String, Integer> ranks = new HashMap<>();
    expected.places().forEach(place -> ranks.put(place, ranks.size()));
    SortedMap<Integer, HtmlPage> parts = new TreeMap<>(Comparator.naturalOrder());
    for (HtmlPage page : pages.values()) {
      if (!page.name().equals(WHOLE)) {
        page.ids().keySet().stream()
            .filter(id -> ranks.containsKey(id) && !expected.notes().contains(id))
            .map(ranks::get)
            .min(Comparator.naturalOrder())
            .ifPresent(rank -> parts.merge(rank, page, (one, other) -> one));
      }
    }
    return new ArrayList<>(parts.values());
  }
}

package org.engross.index.craft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.language.Labels;

/** Which division a place stands in, by its head, at each depth. */
final class Sections {
  private final Map<String, List<Division>> paths = new HashMap<>();
  private final Labels labels;
  private final Locale locale;
  private final Capitals capitals;

  Sections(Edition edition) {
    locale = Locale.forLanguageTag(edition.metadata().language());
    labels = Labels.of(edition.metadata().language());
    capitals = new Capitals(edition);
    edition.divisions().forEach(d -> walk(d, List.of()));
  }

  /**
   * The head of the division around an anchor.
   *
   * @param depth 1 for the outermost division, 2 for the next inner one where there is one
   */
  String head(String anchor, int depth) {
    List<Division> path = paths.getOrDefault(anchor, List.of());
    if (path.isEmpty()) {
      return labels.get("notes");
    }
    Division division = titled(path, Math.min(depth, path.size()) - 1);
    if (!division.title().isEmpty()) {
      return calm(division.title().string().strip());
    }
    if (!division.label().isEmpty()) {
      return division.label().string().replaceAll("[.:]$", "").strip();
    }
    return labels.get("division." + division.kind().key());
  }

  /**
   * Whether the head of the division around an anchor says more than its number, which every
   * locator gives anyway.
   */
  boolean isTelling(String anchor, int depth) {
    List<Division> path = paths.getOrDefault(anchor, List.of());
    return !path.isEmpty() && isTitled(titled(path, Math.min(depth, path.size()) - 1));
  }

  /** The innermost division with a title down to a depth; "Article 3" alone tells nothing. */
  private static Division titled(List<Division> path, int last) {
    for (int i = last; i >= 0; i--) {
      if (isTitled(path.get(i))) {
        return path.get(i);
      }
    }
    return path.get(last);
  }

  private static boolean isTitled(Division division) {
    return !division.title().isEmpty() || division.label().isEmpty();
  }

  /** A head set in capitals is no louder in the index than the others. */
  private String calm(String head) {
    boolean loud = head.length() > 4 && head.equals(head.toUpperCase(locale));
    return loud ? capitals.calm(head, locale) : head;
  }

  private void walk(Division division, List<Division> above) {
    List<Division> path = new java.util.ArrayList<>(above);
    path.add(division);
    paths.put(division.id(), path);
    division.blocks().forEach(b -> walk(b, path));
    division.divisions().forEach(d -> walk(d, path));
  }

  private void walk(Block block, List<Division> path) {
    paths.put(block.id(), path);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.children().forEach(c -> walk(c, path));
    }
  }
}

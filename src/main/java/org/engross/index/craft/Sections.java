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
    capitals = Capitals.of(edition);
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
    Division division = path.get(Math.min(depth, path.size()) - 1);
    if (!division.title().isEmpty()) {
      return calm(division.title().string().strip());
    }
    if (!division.label().isEmpty()) {
      return division.label().string().replaceAll("[.:]$", "").strip();
    }
    return labels.get("division." + division.kind().key());
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

package org.engross.index.craft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.engross.index.Entry;
import org.engross.index.authority.Authority;

/**
 * Which entries the printed line "see also" names. What the editor lists comes first; the organs of
 * a body join only where all of them fit, for a choice among them would mislead. What is left out
 * stands on the entry's page, under its relations.
 */
final class SeeAlso {
  /** A reader does not follow more targets than this from one line. */
  static final int MOST = 6;

  /** The relation that holds what the editor lists beyond that number. */
  static final String FURTHER = "related";

  private final Predicate<String> located;
  private final Comparator<String> order;

  /**
   * Makes lines for one index.
   *
   * @param located whether a thing has an entry with locators, so that the reader finds something
   * @param order of ids, as their headings are printed
   */
  SeeAlso(Predicate<String> located, Comparator<String> order) {
    this.located = located;
    this.order = order;
  }

  /** The targets of the printed line, at most {@link #MOST}, in index order. */
  List<String> line(Authority thing, List<Entry.Relation> told) {
    List<String> chosen = chosen(thing);
    Set<String> targets = new LinkedHashSet<>(chosen.subList(0, Math.min(MOST, chosen.size())));
    Set<String> whole = new LinkedHashSet<>(targets);
    told.stream().filter(r -> r.key().equals("organs")).forEach(r -> whole.addAll(r.entries()));
    whole.removeIf(id -> !isTarget(thing, id));
    return (whole.size() <= MOST ? whole : targets).stream().sorted(order).toList();
  }

  /** The relations of an entry, with the targets that its line has no room for. */
  List<Entry.Relation> relations(Authority thing, List<Entry.Relation> told) {
    List<String> chosen = chosen(thing);
    List<Entry.Relation> all = new ArrayList<>(told);
    if (chosen.size() > MOST) {
      List<String> rest = chosen.subList(MOST, chosen.size());
      all.add(new Entry.Relation(FURTHER, rest.stream().sorted(order).toList()));
    }
    return all;
  }

  /** Whether a body's own entry sends the reader to one of its organs. */
  static boolean names(Map<String, List<String>> lines, String owner, String organ) {
    return lines.getOrDefault(owner, List.of()).contains(organ);
  }

  private List<String> chosen(Authority thing) {
    return thing.seeAlso().stream().filter(id -> isTarget(thing, id)).distinct().toList();
  }

  private boolean isTarget(Authority thing, String id) {
    return !id.equals(thing.id()) && located.test(id);
  }
}

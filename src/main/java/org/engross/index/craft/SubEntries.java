package org.engross.index.craft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.index.Entry;
import org.engross.index.Reference;

/**
 * Parts a heading with many references by what is said of it, and by the sections they stand in: by
 * the inner sections where that leaves a readable number, else by the outermost, of which crowded
 * ones are parted again.
 */
final class SubEntries {
  /** More bare locators than this behind one heading are no help to a reader. */
  static final int MOST_BARE = 6;

  private static final int MOST = 12;
  private static final int DEEPEST = 2;

  /** One place of which something is said is no reason to part the others. */
  private static final int FEWEST_SAID = 2;

  /**
   * Places parted.
   *
   * @param rest the places that stand behind the heading itself
   * @param entries the sub-entries with the other places
   */
  record Parted(List<Located> rest, List<Entry.SubEntry> entries) {}

  private final Sections sections;
  private final References references;
  private final Collation collation;
  private final List<org.engross.index.name.Passage> passages;

  SubEntries(
      Sections sections,
      References references,
      Collation collation,
      List<org.engross.index.name.Passage> passages) {
    this.sections = sections;
    this.references = references;
    this.collation = collation;
    this.passages = passages;
  }

  /**
   * How the references of a thing are parted: by what is said of it where words beside its name
   * tell that, the others by section where they are many.
   */
  Parted of(List<Located> places) {
    if (references.of(places, Optional.empty()).size() <= MOST_BARE) {
      return new Parted(places, List.of());
    }
    Map<String, List<Located>> said = new LinkedHashMap<>();
    List<Located> others = new ArrayList<>();
    for (Located place : places) {
      List<String> what = Said.of(passages.get(place.passage()), place.mentions());
      what.forEach(w -> said.computeIfAbsent(w, k -> new ArrayList<>()).add(place));
      if (what.isEmpty()) {
        others.add(place);
      }
    }
    Optional<Located> main = references.main(places);
    Map<String, List<Located>> parts = bySection(others);
    List<Located> rest = parts.isEmpty() ? others : List.of();
    if (parts.isEmpty() && places.size() - others.size() < FEWEST_SAID) {
      return new Parted(places, List.of());
    }
    said.forEach((head, p) -> parts.computeIfAbsent(head, k -> new ArrayList<>()).addAll(p));
    return new Parted(rest, entries(parts, main));
  }

  /** The sections that references are parted by; none where they are few or cannot be parted. */
  private Map<String, List<Located>> bySection(List<Located> places) {
    if (references.of(places, Optional.empty()).size() <= MOST_BARE) {
      return new LinkedHashMap<>();
    }
    for (int depth = DEEPEST; depth > 0; depth--) {
      Map<String, List<Located>> parts = parts(places, depth);
      if (parts.size() > 1 && mostTell(places, depth) && (parts.size() <= MOST || depth == 1)) {
        return refined(parts, depth);
      }
    }
    return new LinkedHashMap<>();
  }

  /** Sub-entries that only repeat the numbers of articles would be no help either. */
  private boolean mostTell(List<Located> places, int depth) {
    long telling = places.stream().filter(p -> sections.isTelling(anchor(p), depth)).count();
    return 2 * telling > places.size();
  }

  private String anchor(Located place) {
    return passages.get(place.passage()).unit().anchor();
  }

  /** Parts that still have too many references are parted once more, by their inner sections. */
  private Map<String, List<Located>> refined(Map<String, List<Located>> parts, int depth) {
    Map<String, List<Located>> refined = new LinkedHashMap<>();
    parts.forEach(
        (head, places) -> {
          boolean many = references.of(places, Optional.empty()).size() > MOST_BARE;
          Map<String, List<Located>> inner = many ? parts(places, depth + 1) : Map.of(head, places);
          inner.forEach((h, p) -> refined.computeIfAbsent(h, key -> new ArrayList<>()).addAll(p));
        });
    return refined;
  }

  private Map<String, List<Located>> parts(List<Located> places, int depth) {
    Map<String, List<Located>> parts = new LinkedHashMap<>();
    for (Located place : places) {
      parts.computeIfAbsent(sections.head(anchor(place), depth), h -> new ArrayList<>()).add(place);
    }
    return parts;
  }

  private List<Entry.SubEntry> entries(Map<String, List<Located>> parts, Optional<Located> main) {
    List<Entry.SubEntry> entries = new ArrayList<>();
    parts.forEach(
        (head, places) -> {
          places.sort(Comparator.comparingInt(Located::passage));
          List<Reference> all = references.of(places, main);
          entries.add(new Entry.SubEntry(head, all));
        });
    Comparator<Entry.SubEntry> order =
        Comparator.comparing(e -> collation.subKey(e.heading()), collation.comparator());
    entries.sort(order);
    return entries;
  }
}

package org.engross.index.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes order among sightings that overlap: the longest name first, names within names below. */
final class Layers {
  private Layers() {}

  /**
   * Drops what an editor's "not" forbids, what crosses a better sighting and what says the same as
   * another of the same run.
   *
   * @param found in any order; entities that begin with "!" forbid
   * @return in the order of {@link Sighting#ORDER}; none crosses another
   */
  static List<Sighting> of(List<Sighting> found) {
    List<Sighting> forbidding = found.stream().filter(Layers::forbids).toList();
    List<Sighting> byWorth =
        found.stream()
            .filter(s -> !forbids(s) && forbidding.stream().noneMatch(f -> applies(f, s)))
            .sorted(
                Comparator.comparingInt(Sighting::length)
                    .reversed()
                    .thenComparing(s -> s.entity().isEmpty())
                    .thenComparing(Sighting.ORDER))
            .toList();
    return uncrossed(byWorth);
  }

  /**
   * The sightings that cross none before them, the longest coming first. One that was kept is then
   * at least as long as the one in hand, and crosses it just if it begins or ends within it; so the
   * edges alone need be searched, and a paragraph with thousands of names takes no longer for each.
   */
  private static List<Sighting> uncrossed(List<Sighting> longestFirst) {
    List<Sighting> kept = new ArrayList<>();
    TreeSet<Integer> starts = new TreeSet<>();
    TreeSet<Integer> ends = new TreeSet<>();
    Set<Long> runs = new HashSet<>();
    for (Sighting sighting : longestFirst) {
      boolean crossed = isWithin(starts, sighting) || isWithin(ends, sighting);
      long run = ((long) sighting.from() << Integer.SIZE) | sighting.to();
      if (!crossed && runs.add(run)) {
        kept.add(sighting);
        starts.add(sighting.from());
        ends.add(sighting.to());
      }
    }
    kept.sort(Sighting.ORDER);
    return kept;
  }

  private static boolean isWithin(TreeSet<Integer> edges, Sighting sighting) {
    Integer edge = edges.higher(sighting.from());
    return edge != null && edge < sighting.to();
  }

  private static boolean forbids(Sighting sighting) {
    return sighting.entity().startsWith("!");
  }

  private static boolean applies(Sighting forbidding, Sighting sighting) {
    String id = forbidding.entity().substring(1);
    boolean covered = forbidding.holds(sighting);
    return covered && (id.isEmpty() || id.equals(sighting.entity()));
  }
}

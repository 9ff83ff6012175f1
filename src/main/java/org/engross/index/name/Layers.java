package org.engross.index.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    List<Sighting> kept = new ArrayList<>();
    for (Sighting sighting : byWorth) {
      if (kept.stream().noneMatch(k -> k.crosses(sighting) || sameRun(k, sighting))) {
        kept.add(sighting);
      }
    }
    kept.sort(Sighting.ORDER);
    return kept;
  }

  private static boolean forbids(Sighting sighting) {
    return sighting.entity().startsWith("!");
  }

  private static boolean applies(Sighting forbidding, Sighting sighting) {
    String id = forbidding.entity().substring(1);
    boolean covered = forbidding.holds(sighting);
    return covered && (id.isEmpty() || id.equals(sighting.entity()));
  }

  private static boolean sameRun(Sighting a, Sighting b) {
    return a.from() == b.from() && a.to() == b.to();
  }
}

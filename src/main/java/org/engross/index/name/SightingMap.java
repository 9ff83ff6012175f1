package org.engross.index.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sightings of one passage by the place where they stand, so that a paragraph with tens of
 * thousands of names is read in time linear in their number. Answers keep the order of adding.
 */
public final class SightingMap {
  private final Map<Integer, List<Sighting>> byStart = new HashMap<>();
  private final Map<Integer, List<Sighting>> byEnd = new HashMap<>();
  private final Map<Integer, List<Sighting>> byToken = new HashMap<>();

  SightingMap() {}

  public SightingMap(Collection<Sighting> sightings) {
    sightings.forEach(this::add);
  }

  void add(Sighting sighting) {
    put(byStart, sighting.from(), sighting);
    put(byEnd, sighting.to(), sighting);
    for (int token = sighting.from(); token < sighting.to(); token++) {
      put(byToken, token, sighting);
    }
  }

  private static void put(Map<Integer, List<Sighting>> map, int at, Sighting sighting) {
    map.computeIfAbsent(at, token -> new ArrayList<>(1)).add(sighting);
  }

  /** Those whose first token this is. */
  List<Sighting> from(int token) {
    return byStart.getOrDefault(token, List.of());
  }

  /** Those that end before a token. */
  List<Sighting> to(int token) {
    return byEnd.getOrDefault(token, List.of());
  }

  /** Those a token is part of. */
  List<Sighting> over(int token) {
    return byToken.getOrDefault(token, List.of());
  }

  /** Those that hold a sighting, itself and its like included. */
  public Stream<Sighting> holding(Sighting inner) {
    return over(inner.from()).stream().filter(s -> s.holds(inner));
  }

  /** Those that stand within a sighting, in the order of their starts. */
  Stream<Sighting> within(Sighting outer) {
    Stream.Builder<Sighting> within = Stream.builder();
    for (int token = outer.from(); token < outer.to(); token++) {
      from(token).stream().filter(outer::holds).forEach(within);
    }
    return within.build();
  }
}

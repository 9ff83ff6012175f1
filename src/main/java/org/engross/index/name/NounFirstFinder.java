package org.engross.index.name;

import java.util.List;

/** Finds names by the rules of a language whose class noun stands first. */
final class NounFirstFinder {
  private NounFirstFinder() {}

  static List<Sighting> find(Passage passage, List<Sighting> known) {
    return List.of();
  }
}

package org.engross.index.name;

import java.util.List;

/** Finds documents cited by a number or a symbol. */
final class Citations {
  static final String RULE = "number";

  private Citations() {}

  static List<Sighting> find(Passage passage, List<Sighting> known) {
    return List.of();
  }
}

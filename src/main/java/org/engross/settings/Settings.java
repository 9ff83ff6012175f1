package org.engross.settings;

import java.util.List;
import java.util.Map;

/**
 * All of edition.yaml.
 *
 * @param structure the editor's hints to the recogniser, by key
 * @param furtherIndexes which of "states", "persons", "places", "events", "initiatives" are indexed
 *     besides documents and bodies
 * @param addresses where the edition stood before, and where earlier editions stand
 */
public record Settings(
    Metadata metadata,
    PageSettings page,
    Map<String, String> structure,
    List<String> furtherIndexes,
    EarlierAddresses addresses) {
  public Settings {
    structure = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(structure));
    furtherIndexes = List.copyOf(furtherIndexes);
  }

  /** The settings of an edition that has no earlier addresses. */
  public Settings(
      Metadata metadata,
      PageSettings page,
      Map<String, String> structure,
      List<String> furtherIndexes) {
    this(metadata, page, structure, furtherIndexes, EarlierAddresses.NONE);
  }
}

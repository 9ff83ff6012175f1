package org.engross.settings;

import java.util.List;
import java.util.Map;

/**
 * All of edition.yaml.
 *
 * @param structure the editor's hints to the recogniser, by key
 * @param furtherIndexes which of "states", "persons", "places", "events", "initiatives" are indexed
 *     besides documents and bodies
 */
public record Settings(
    Metadata metadata,
    PageSettings page,
    Map<String, String> structure,
    List<String> furtherIndexes) {
  public Settings {
    structure = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(structure));
    furtherIndexes = List.copyOf(furtherIndexes);
  }
}

package org.engross.index;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an index is made.
 *
 * @param noAuthorities whether the editor's authority file is left aside, so that rules and the
 *     common file alone decide
 * @param furtherIndexes which of "states", "persons", "places", "events", "initiatives" are indexed
 *     besides documents and bodies
 */
public record IndexOptions(boolean noAuthorities, List<String> furtherIndexes) {
  public static final IndexOptions DEFAULT = new IndexOptions(false, List.of());

  public IndexOptions {
    furtherIndexes = List.copyOf(furtherIndexes);
  }

  /** The kinds that get entries. */
  public Set<EntityKind> kinds() {
    Set<EntityKind> kinds = new TreeSet<>(Set.of(EntityKind.DOCUMENT, EntityKind.BODY));
    for (EntityKind kind : EntityKind.values()) {
      if (furtherIndexes.contains(kind.key() + "s")) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}

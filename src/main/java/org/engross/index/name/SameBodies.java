package org.engross.index.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.index.EntityKind;

/**
 * Bodies that a text names now by one word and now with their State: "Congress" is the "Congress of
 * the United States" where that is the only body of its class in the text.
 */
final class SameBodies {
  private SameBodies() {}

  /**
   * Gives the names of one word the thing that the longer names have.
   *
   * @param names the names of each passage; changed in place
   */
  static void merge(List<Passage> passages, List<List<Sighting>> names, Entities entities) {
    Map<String, Set<String>> longer = new HashMap<>();
    for (int p = 0; p < passages.size(); p++) {
      for (Sighting name : names.get(p)) {
        ofState(passages.get(p), name, entities)
            .ifPresent(
                n -> longer.computeIfAbsent(n, x -> new LinkedHashSet<>()).add(name.entity()));
      }
    }
    for (int p = 0; p < passages.size() && !longer.isEmpty(); p++) {
      List<Sighting> changed = new ArrayList<>();
      for (Sighting name : names.get(p)) {
        Set<String> same = longer.getOrDefault(oneWord(passages.get(p), name), Set.of());
        boolean made = same.size() == 1 && entities.isMade(name.entity());
        changed.add(made ? name.as(same.iterator().next(), EntityKind.BODY) : name);
      }
      names.set(p, List.copyOf(changed));
    }
  }

  private static String oneWord(Passage passage, Sighting name) {
    boolean body = name.kind() == EntityKind.BODY && name.length() == 1;
    return body ? passage.tokens().get(name.from()).key() : "";
  }

  /** The first word of a name that goes on with "of" and a State and nothing else. */
  private static Optional<String> ofState(Passage passage, Sighting name, Entities entities) {
    NamePack pack = passage.pack();
    int at = name.from() + 1;
    boolean long3 =
        name.kind() == EntityKind.BODY && name.length() > 2 && entities.isMade(name.entity());
    if (!long3 || !pack.has("of", passage.tokens().get(at))) {
      return Optional.empty();
    }
    while (at < name.to()
        && (pack.has("of", passage.tokens().get(at))
            || pack.has("articles", passage.tokens().get(at)))) {
      at++;
    }
    boolean state = at < name.to() && new Words(passage).isStateName(at, name.to());
    return state ? Optional.of(passage.tokens().get(name.from()).key()) : Optional.empty();
  }
}

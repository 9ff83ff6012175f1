package org.engross.index.craft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.authority.Authority;
import org.engross.index.name.Reading;
import org.engross.index.name.Sighting;
import org.engross.index.name.SightingMap;

/**
 * What is told of the things of an index among each other, from both sides: issuer and documents,
 * parent and organs, a treaty and its protocols, and what a document is cited with.
 */
final class Relations {
  private final Map<String, Map<String, Set<String>>> all = new TreeMap<>();

  /**
   * Gathers the relations among some things.
   *
   * @param things ids of the things that have an entry
   */
  static Relations of(Reading reading, Collection<String> things) {
    Relations relations = new Relations();
    for (String id : things) {
      Authority thing = reading.entities().find(id).orElseThrow();
      boolean document = thing.kind() == EntityKind.DOCUMENT;
      if (things.contains(thing.issuer())) {
        relations.add(id, "issuer", thing.issuer());
        relations.add(thing.issuer(), "documents", id);
      }
      if (things.contains(thing.parent())) {
        relations.add(id, document ? "part-of" : "parent", thing.parent());
        relations.add(thing.parent(), document ? "parts" : "organs", id);
      }
    }
    relations.citedTogether(reading, things);
    return relations;
  }

  /** The relations of one thing, keys in a fixed order, targets by {@code order}. */
  List<Entry.Relation> of(String id, java.util.Comparator<String> order) {
    List<Entry.Relation> list = new ArrayList<>();
    Map<String, Set<String>> mine = all.getOrDefault(id, Map.of());
    for (String key :
        List.of("issuer", "parent", "part-of", "documents", "organs", "parts", "cited-with")) {
      if (mine.containsKey(key)) {
        list.add(new Entry.Relation(key, mine.get(key).stream().sorted(order).toList()));
      }
    }
    return list;
  }

  private void add(String from, String key, String to) {
    all.computeIfAbsent(from, f -> new LinkedHashMap<>())
        .computeIfAbsent(key, k -> new TreeSet<>())
        .add(to);
  }

  /** Documents named in one paragraph, neither within the name of the other. */
  private void citedTogether(Reading reading, Collection<String> things) {
    for (int p = 0; p < reading.passages().size(); p++) {
      Set<String> together = new TreeSet<>();
      List<Sighting> names = reading.names(p);
      SightingMap map = new SightingMap(names);
      for (Sighting name : names) {
        boolean within = map.holding(name).anyMatch(o -> o != name);
        boolean listed = name.kind() == EntityKind.DOCUMENT && things.contains(name.entity());
        if (listed && !within) {
          together.add(name.entity());
        }
      }
      for (String a : together) {
        together.stream().filter(b -> !b.equals(a)).forEach(b -> add(a, "cited-with", b));
      }
    }
  }
}

package org.engross.index.craft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.engross.draft.RichText;
import org.engross.index.EntityKind;
import org.engross.index.Mention;
import org.engross.index.authority.Authority;
import org.engross.index.name.Passage;
import org.engross.index.name.Reading;
import org.engross.index.name.Sighting;
import org.engross.index.name.SightingMap;

/** The mentions that an index lists, and where each thing is mentioned. */
final class Mentions {
  private final Reading reading;
  private final Set<EntityKind> kinds;
  private final List<Mention> all = new ArrayList<>();
  private final Map<String, Map<Integer, List<Mention>>> places = new LinkedHashMap<>();
  private final Map<String, Map<Integer, List<Mention>>> faint = new LinkedHashMap<>();
  private final Map<String, Integer> definedIn = new TreeMap<>();

  Mentions(Reading reading, Set<EntityKind> kinds) {
    this.reading = reading;
    this.kinds = kinds;
    for (int p = 0; p < reading.passages().size(); p++) {
      collect(p);
    }
  }

  /** All mentions in the order of the text. */
  List<Mention> all() {
    return all;
  }

  /** The things mentioned, in the order of their first mention. */
  List<String> entities() {
    return List.copyOf(places.keySet());
  }

  /**
   * Where a thing is mentioned. Left out, unless nothing else is there: the front matter, and
   * places where it only stands as first word of the name of something of its own ("UN" in "UN
   * Charter").
   */
  List<Located> places(String entity) {
    Map<Integer, List<Mention>> strong = places.get(entity);
    Map<Integer, List<Mention>> used = strong.isEmpty() ? faint.get(entity) : strong;
    List<Located> located = new ArrayList<>();
    new TreeMap<>(used)
        .forEach(
            (p, m) -> {
              boolean defining = definedIn.getOrDefault(entity, -1).equals(p);
              located.add(new Located(p, m, defining));
            });
    return located;
  }

  private void collect(int p) {
    List<Sighting> names = reading.names(p).stream().filter(s -> kinds.contains(s.kind())).toList();
    SightingMap map = new SightingMap(names);
    for (Sighting name : names) {
      boolean within = map.holding(name).anyMatch(o -> o != name);
      boolean defining = reading.isDefining(p, name);
      Mention mention = mention(p, name, within || defining);
      all.add(mention);
      boolean isFaint =
          reading.passages().get(p).front()
              || map.holding(name).anyMatch(o -> o != name && isOwn(name, o));
      places.computeIfAbsent(name.entity(), e -> new TreeMap<>());
      faint.computeIfAbsent(name.entity(), e -> new TreeMap<>());
      (isFaint ? faint : places)
          .get(name.entity())
          .computeIfAbsent(p, k -> new ArrayList<>())
          .add(mention);
      if (reading.isDefined(p, name)) {
        definedIn.putIfAbsent(name.entity(), p);
      }
    }
  }

  /** Whether a longer name begins with the name of what it belongs to. */
  private boolean isOwn(Sighting name, Sighting longer) {
    if (longer.from() != name.from() || name.length() > 1) {
      return false;
    }
    Authority thing = reading.entities().find(longer.entity()).orElseThrow();
    String owner = name.entity();
    return thing.issuer().equals(owner) || thing.parent().equals(owner) || isGrand(thing, owner);
  }

  private boolean isGrand(Authority thing, String owner) {
    String above = thing.parent().isEmpty() ? thing.issuer() : thing.parent();
    return reading
        .entities()
        .find(above)
        .map(a -> a.parent().equals(owner) || a.issuer().equals(owner))
        .orElse(false);
  }

  private Mention mention(int p, Sighting name, boolean inner) {
    Passage passage = reading.passages().get(p);
    RichText text = passage.unit().text();
    int start = passage.tokens().get(name.from()).start();
    int end = passage.tokens().get(name.to() - 1).end();
    int source = text.origin().sourceOf(start);
    int sourceEnd = text.origin().sourceOf(end - 1) + 1;
    return new Mention(
        name.entity(),
        name.kind(),
        passage.unit().id(),
        start,
        end,
        text.string().substring(start, end),
        source,
        source < 0 ? -1 : sourceEnd,
        name.rule(),
        inner);
  }
}

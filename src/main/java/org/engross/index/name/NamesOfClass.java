package org.engross.index.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.index.authority.Authority;

/** The names of a text by their class nouns, so that the nearest of a class is found at once. */
final class NamesOfClass {
  private final List<Passage> passages;
  private final List<List<Sighting>> names;
  private final Entities entities;
  private final Map<String, String> nouns = new HashMap<>();

  /** By identity of the passage, whose own equality would compare all its tokens. */
  private final Map<Passage, Map<Sighting, String>> spelledNouns = new IdentityHashMap<>();

  /** The names of each passage by their class nouns; by what is spelled, else by what they are. */
  private final Map<Passage, Map<Boolean, Map<String, List<Sighting>>>> byNoun =
      new IdentityHashMap<>();

  /**
   * @param names the names of each passage, all resolved
   */
  NamesOfClass(List<Passage> passages, List<List<Sighting>> names, Entities entities) {
    this.passages = passages;
    this.names = names;
    this.entities = entities;
  }

  /**
   * The last thing of a class before a place in the same paragraph.
   *
   * @param spelled whether the class noun itself must stand in the name
   */
  Optional<String> before(int p, int at, String noun, boolean spelled) {
    for (int q = p; q >= 0 && sameParagraph(p, q); q--) {
      List<Sighting> all = of(q, noun, spelled);
      int last = q < p ? all.size() - 1 : firstFrom(all, at) - 1;
      while (last >= 0 && q == p && all.get(last).to() > at) {
        last--;
      }
      if (last >= 0) {
        return Optional.of(all.get(last).entity());
      }
    }
    return Optional.empty();
  }

  /** The first thing of a class behind a place in the same passage. */
  Optional<String> after(int p, int at, String noun) {
    List<Sighting> all = of(p, noun, true);
    int first = firstFrom(all, at + 1);
    return first < all.size() ? Optional.of(all.get(first).entity()) : Optional.empty();
  }

  private boolean sameParagraph(int p, int q) {
    var a = passages.get(p).unit();
    var b = passages.get(q).unit();
    boolean counted = a.paragraph() > 0 && a.paragraph() == b.paragraph();
    return p == q || counted && a.section().equals(b.section()) && a.role() == b.role();
  }

  /** The names of a class in a passage, in the order of the text. */
  private List<Sighting> of(int p, String noun, boolean spelled) {
    Passage passage = passages.get(p);
    return byNoun
        .computeIfAbsent(passage, key -> new HashMap<>())
        .computeIfAbsent(spelled, key -> byNoun(p, spelled))
        .getOrDefault(noun, List.of());
  }

  private Map<String, List<Sighting>> byNoun(int p, boolean spelled) {
    Passage passage = passages.get(p);
    Map<String, List<Sighting>> all = new HashMap<>();
    for (Sighting s : names.get(p)) {
      String own = spelled ? spelled(passage, s) : nounOf(s.entity(), passage.pack());
      all.computeIfAbsent(own, noun -> new ArrayList<>()).add(s);
    }
    return all;
  }

  /** The place in a list of the first name that begins at a token or after it. */
  private static int firstFrom(List<Sighting> names, int token) {
    int first = 0;
    int after = names.size();
    while (first < after) {
      int middle = (first + after) / 2;
      if (names.get(middle).from() < token) {
        first = middle + 1;
      } else {
        after = middle;
      }
    }
    return first;
  }

  /** The class noun that stands in a name, or empty. */
  String spelled(Passage passage, Sighting s) {
    return spelledNouns
        .computeIfAbsent(passage, p -> new HashMap<>())
        .computeIfAbsent(
            s,
            name ->
                Nouns.of(passage.tokens().subList(name.from(), name.to()), passage.pack())
                    .map(NamePack.Noun::key)
                    .orElse(""));
  }

  private String nounOf(String entity, NamePack pack) {
    String key = pack.language() + " " + entity;
    return nouns.computeIfAbsent(key, k -> findNoun(entity, pack));
  }

  private String findNoun(String entity, NamePack pack) {
    return entities
        .find(entity)
        .map(a -> a.noun().isEmpty() ? nounOfHeading(a, pack) : pack.key(a.noun()))
        .orElse("");
  }

  private static String nounOfHeading(Authority authority, NamePack pack) {
    return Nouns.of(authority.heading(pack.language()), pack).map(NamePack.Noun::key).orElse("");
  }
}

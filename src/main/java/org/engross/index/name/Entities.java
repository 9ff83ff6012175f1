package org.engross.index.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.index.EntityKind;
import org.engross.index.authority.Authority;
import org.engross.index.authority.Name;
import org.engross.index.authority.Slug;
import org.engross.index.authority.Status;
import org.engross.index.text.Token;
import org.engross.problem.Place;

/**
 * The named things of a text: those an authority file knows, and those made from names that only
 * the rules found. Two names are one thing when they share their words in whatever order, and what
 * they belong to ("SCO Heads of State Council", "Council of Heads of State").
 */
public final class Entities {
  private static final Place NOWHERE = Place.file("");

  private final Map<String, Authority> known = new LinkedHashMap<>();
  private final Map<String, Made> made = new LinkedHashMap<>();
  private final Map<String, String> byBag = new TreeMap<>();

  /** A thing made from names in the text. */
  private static final class Made {
    private final String id;
    private final EntityKind kind;
    private final String owner;
    private final Map<String, Integer> surfaces = new LinkedHashMap<>();
    private String acronym = "";
    private String number = "";
    private String citation = "";
    private Status status = Status.EXISTING;

    private Made(String id, EntityKind kind, String owner) {
      this.id = id;
      this.kind = kind;
      this.owner = owner;
    }
  }

  /** Adds what an authority file knows. */
  void know(Authority authority) {
    known.putIfAbsent(authority.id(), authority);
  }

  /** Lets a known thing be found under the words of one of its names. */
  void learn(String id, EntityKind kind, Bag bag) {
    if (bag.isTelling()) {
      byBag.putIfAbsent(bag.key(kind), id);
      if (bag.mayStandAlone()) {
        byBag.putIfAbsent(bag.bareKey(kind), id);
      }
    }
  }

  /** The thing a name found by rule names; made when there is none yet. */
  String idOf(EntityKind kind, Bag bag, String surface, int weight) {
    String id = byBag.get(bag.key(kind));
    if (id == null && bag.mayStandAlone()) {
      id = byBag.get(bag.bareKey(kind));
      if (id != null && !bag.owner().isEmpty() && !ownerOf(id).equals(bag.owner())) {
        id = ownerOf(id).isEmpty() ? id : null;
      }
    }
    if (id == null) {
      id = unused(Slug.of(surface));
      made.put(id, new Made(id, kind, bag.owner()));
      byBag.put(bag.key(kind), id);
      byBag.putIfAbsent(bag.bareKey(kind), id);
    }
    Made thing = made.get(id);
    if (thing != null) {
      thing.surfaces.merge(surface, weight, Integer::sum);
    }
    return id;
  }

  private String unused(String slug) {
    String id = slug;
    for (int n = 2; known.containsKey(id) || made.containsKey(id); n++) {
      id = slug + "-" + n;
    }
    return id;
  }

  /** The body a thing is known to belong to or to come from, or empty. */
  String ownerOf(String id) {
    Authority authority = known.get(id);
    if (authority != null) {
      return authority.parent().isEmpty() ? authority.issuer() : authority.parent();
    }
    return made.containsKey(id) ? made.get(id).owner : "";
  }

  void acronym(String id, String acronym) {
    if (made.containsKey(id) && made.get(id).acronym.isEmpty()) {
      made.get(id).acronym = acronym;
    }
  }

  void number(String id, String number) {
    if (made.containsKey(id)) {
      made.get(id).number = number;
    }
  }

  /** Gives a thing the heading of a citation; the longest wins, which has the year. */
  void cite(String id, String heading) {
    Made thing = made.get(id);
    if (thing != null && heading.length() > thing.citation.length()) {
      thing.citation = heading;
    }
  }

  void status(String id, Status status) {
    if (made.containsKey(id)) {
      made.get(id).status = status;
    }
  }

  public boolean isMade(String id) {
    return made.containsKey(id);
  }

  /** What is known of a thing. */
  public Optional<Authority> find(String id) {
    Authority authority = known.get(id);
    if (authority != null) {
      return Optional.of(authority);
    }
    return Optional.ofNullable(made.get(id)).map(Entities::describe);
  }

  EntityKind kindOf(String id) {
    return find(id).map(Authority::kind).orElse(EntityKind.INITIATIVE);
  }

  private static Authority describe(Made thing) {
    String heading = heading(thing);
    List<Name> names = new ArrayList<>();
    names.add(new Name(heading, "", List.of(), Name.Role.HEADING));
    if (!thing.acronym.isEmpty()) {
      names.add(new Name(thing.acronym, "", List.of(), Name.Role.ACRONYM));
    }
    thing.surfaces.keySet().stream()
        .filter(s -> !s.equals(heading))
        .forEach(s -> names.add(new Name(s, "", List.of(), Name.Role.VARIANT)));
    boolean document = thing.kind == EntityKind.DOCUMENT;
    return new Authority(
        thing.id,
        thing.kind,
        heading,
        "",
        "",
        "",
        names,
        document ? thing.owner : "",
        document ? "" : thing.owner,
        thing.status,
        "",
        "",
        thing.number,
        Map.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        NOWHERE);
  }

  /**
   * The uniform heading of a citation, else the form used most; of equals the longest, then the
   * first in the alphabet.
   */
  private static String heading(Made thing) {
    if (!thing.citation.isEmpty()) {
      return thing.citation;
    }
    int most = Collections.max(thing.surfaces.values());
    String used = mostUsed(thing, most);
    return capitalised(used);
  }

  /** Words whose first letter is a capital. */
  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private static String mostUsed(Made thing, int most) {
    return thing.surfaces.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .max(
            java.util.Comparator.comparingInt(String::length)
                .thenComparing(java.util.Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** The meaningful words of a name, and the id of the thing it names itself after. */
  record Bag(List<String> words, String owner) {
    Bag {
      words = words.stream().sorted().toList();
    }

    /** The bag of a run of tokens; {@code owner} says which tokens are the owner's name. */
    static Bag of(Passage passage, Sighting name, Optional<Sighting> owner) {
      List<String> words = new ArrayList<>();
      InnerDate date = InnerDate.of(passage, name);
      for (int i = name.from(); i < name.to(); i++) {
        if (i >= date.from() && i < date.to()) {
          continue;
        }
        Token token = passage.tokens().get(i);
        boolean owned = owner.isPresent() && owner.get().from() <= i && i < owner.get().to();
        boolean word = token.isWord() || token.kind() == Token.Kind.NUMBER;
        NamePack pack = passage.pack();
        boolean year = Cited.isYearOfNumber(passage.tokens(), i);
        if (!owned && word && !year && !pack.has("links", token) && !pack.has("articles", token)) {
          boolean whole = pack.isCompound(token.key());
          words.add(
              whole
                  ? token.key()
                  : pack.noun(token.key()).map(NamePack.Noun::key).orElse(token.key()));
        }
      }
      if (!name.before().isEmpty()) {
        NamePack pack = passage.pack();
        for (String key : pack.key(name.before()).split(" ")) {
          words.add(pack.noun(key).map(NamePack.Noun::key).orElse(key));
        }
      }
      return new Bag(words, owner.map(Sighting::entity).orElse(""));
    }

    String key(EntityKind kind) {
      return kind.key() + "|" + owner + "|" + String.join(" ", words);
    }

    String bareKey(EntityKind kind) {
      return kind.key() + "||" + String.join(" ", words);
    }

    /** Whether the words say which thing is meant. */
    boolean isTelling() {
      return words.size() > 1 || !words.isEmpty() && !owner.isEmpty();
    }

    /** Whether they would say so without the owner. */
    boolean mayStandAlone() {
      return words.size() > 1;
    }
  }
}

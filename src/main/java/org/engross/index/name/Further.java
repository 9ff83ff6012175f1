package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.engross.edition.TextUnit;
import org.engross.index.EntityKind;

/**
 * Finds what the further indexes list: States, persons by title or signature, places by the words
 * before them ("Done at"), events and initiatives by their class nouns. Only asked when an edition
 * wants such an index.
 */
final class Further {
  static final String RULE = "pattern";
  private static final int MOST_NAMES = 5;

  private final Words words;
  private final States states;
  private final Entities entities;
  private final SightingMap names;
  private final Set<EntityKind> kinds;
  private final boolean unnamed;
  private final List<Sighting> found = new ArrayList<>();

  private Further(Passage passage, List<Sighting> names, Entities entities, Set<EntityKind> kinds) {
    this.words = new Words(passage);
    this.states = States.of(passage.pack());
    this.entities = entities;
    this.names = new SightingMap(names);
    this.unnamed = names.isEmpty();
    this.kinds = kinds;
  }

  /**
   * What a passage names of some kinds.
   *
   * @param names the names already found; nothing is found within them
   */
  static List<Sighting> find(
      Passage passage, List<Sighting> names, Entities entities, Set<EntityKind> kinds) {
    Further finder = new Further(passage, names, entities, kinds);
    int at = 0;
    while (at < passage.tokens().size()) {
      at = finder.next(at);
    }
    finder.signatory();
    return finder.found;
  }

  /** Looks for a name at a token; the token to go on with. */
  private int next(int at) {
    Optional<Sighting> covering = names.over(at).stream().findFirst();
    if (covering.isPresent()) {
      return covering.get().to();
    }
    int end = thing(at);
    end = end > at ? end : person(at);
    end = end > at ? end : state(at);
    return end > at ? end : place(at) > at ? place(at) : at + 1;
  }

  private int add(EntityKind kind, int from, int to, String heading, String key) {
    boolean free = IntStream.range(from, to).allMatch(at -> names.over(at).isEmpty());
    boolean last = found.isEmpty() || found.get(found.size() - 1).to() <= from;
    if (kinds.contains(kind) && free && last) {
      String id = entities.idOf(kind, new Entities.Bag(List.of(key), ""), heading, 1);
      entities.cite(id, heading);
      found.add(new Sighting(from, to, kind, id, RULE, ""));
    }
    return to;
  }

  private int state(int at) {
    Optional<States.Found> state = states.find(words.tokens, at);
    if (state.isEmpty() || words.passage.capitals() && words.isHyphen(state.get().to())) {
      return at;
    }
    String code = state.get().code();
    return add(EntityKind.STATE, at, state.get().to(), states.heading(code), code);
  }

  /** "President Xi Jinping", "Mr Smith": a title and the capitals that follow it. */
  private int person(int at) {
    if (!words.is(at, "person-titles") || !words.get(at).isCapitalised()) {
      return at;
    }
    int first = at + 1;
    while (words.is(first, "person-titles") || words.isMark(first, '.')) {
      first++;
    }
    int end = run(first);
    boolean enough = end > first && (end - first > 1 || words.is(first - 1, "person-titles"));
    return enough ? named(first, end) : at;
  }

  /** Up to five capitals, with initials, that are neither offices nor States nor class nouns. */
  private int run(int first) {
    int end = first;
    while (end - first < MOST_NAMES && isNamePart(end)) {
      boolean initial = words.get(end).text().length() == 1 && words.isMark(end + 1, '.');
      end += initial ? 2 : 1;
      if (words.isHyphen(end) && isNamePart(end + 1)) {
        end++;
      }
    }
    return end;
  }

  private boolean isNamePart(int at) {
    return words.isCapital(at)
        && !words.isState(at)
        && !words.is(at, "persons")
        && !words.is(at, "collectives")
        && !words.is(at, "months")
        && words.noun(at).isEmpty();
  }

  private int named(int from, int to) {
    String name = words.passage.text(from, to).replaceAll("[\\s\\u00A0]+", " ");
    String heading = Persons.inverted(name);
    return add(EntityKind.PERSON, from, to, heading, words.pack.key(heading));
  }

  /** A line of a signature that is a name and nothing else. */
  private void signatory() {
    boolean line = words.passage.unit().role() == TextUnit.Role.SIGNATORY;
    int end = words.tokens.isEmpty() ? 0 : run(0);
    if (line && end > 1 && end == words.tokens.size() && found.isEmpty() && unnamed) {
      named(0, end);
    }
  }

  /** "Done at Samarkand", "held in Porto", "the city of Osh". */
  private int place(int at) {
    String two = words.in(at - 2) ? words.get(at - 2).key() + " " + key(at - 1) : "";
    if (!words.pack.has("place-leads", two)) {
      return at;
    }
    int end = run(at);
    boolean fits = end > at && states.find(words.tokens, at).isEmpty();
    if (!fits) {
      return at;
    }
    String name = words.passage.text(at, end).replaceAll("[\\s\\u00A0]+", " ");
    return add(EntityKind.PLACE, at, end, name, words.pack.key(name));
  }

  private String key(int at) {
    return words.in(at) ? words.get(at).key() : "";
  }

  /** A class noun of events or initiatives with the name around it. */
  private int thing(int at) {
    int noun = at;
    while (words.isCapital(noun) && !isThing(noun) && noun - at < MOST_NAMES + 2) {
      noun++;
    }
    if (!isThing(noun) || words.passage.capitals()) {
      return at;
    }
    EntityKind kind = words.is(noun, "event-nouns") ? EntityKind.EVENT : EntityKind.INITIATIVE;
    NamePack.Noun as = new NamePack.Noun(kind, words.get(noun).key(), false);
    int left = words.pack.modifiersFirst() ? new LeftEdge(words).of(noun) : noun;
    int right = new RightEdge(words, noun, as).find();
    if (left < at && !words.pack.modifiersFirst() || !isTelling(left, noun, right)) {
      return at;
    }
    String name = words.passage.text(left, right).replaceAll("[\\s\\u00A0]+", " ");
    return add(kind, left, right, name, words.pack.key(name));
  }

  private boolean isThing(int at) {
    boolean noun = words.is(at, "event-nouns") || words.is(at, "initiative-nouns");
    return noun && words.in(at) && words.get(at).isCapitalised();
  }

  private boolean isTelling(int left, int noun, int right) {
    boolean telling = right > noun + 1;
    for (int i = left; i < noun; i++) {
      telling |= words.isCapital(i) && !words.is(i, "generic") || words.isNumber(i);
    }
    return telling;
  }
}

package org.engross.index.name;

import java.util.List;

/** The words in which a name found by rule is listed, and the part of it that says which it is. */
final class Wording {
  private Wording() {}

  /** What of a name says all: the number of an act of the Union without those who made it. */
  static Sighting core(Passage passage, Sighting name) {
    boolean cited = name.rule().equals(Citations.RULE);
    int to = cited ? Cited.end(passage, name) : name.to();
    return new Sighting(name.from(), to, name.kind(), "", name.rule(), name.before());
  }

  /** The first citation of a series, which names the organ for those that follow. */
  static Sighting leader(Sighting name, List<Sighting> layers) {
    return layers.stream()
        .filter(s -> !name.before().isEmpty() && s.before().isEmpty() && s.to() <= name.from())
        .filter(s -> s.rule().equals(Citations.RULE))
        .reduce((a, b) -> b)
        .orElse(name);
  }

  static String surface(Passage passage, Sighting sighting) {
    InnerDate date = InnerDate.of(passage, sighting);
    String start = passage.text(sighting.from(), date.from());
    String rest = date.to() < sighting.to() ? passage.text(date.to(), sighting.to()) : "";
    String text = (start + " " + rest).strip().replaceAll("[\\s\\u00A0]+", " ");
    if (!sighting.before().isEmpty()) {
      return sighting.before() + " " + text;
    }
    String one = sighting.rule().equals(Citations.RULE) ? oneOf(passage.pack(), text) : text;
    return Nominative.of(one, passage.pack());
  }

  /** "Executive Orders 13873", the first of several, as the name of one. */
  static String oneOf(NamePack pack, String surface) {
    String[] words = surface.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (pack.noun(pack.key(words[i])).filter(n -> pack.has("numbered", n.key())).isPresent()) {
        words[i] = Cited.singular(pack, words[i]);
        break;
      }
    }
    return String.join(" ", words);
  }
}

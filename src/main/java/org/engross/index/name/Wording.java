package org.engross.index.name;

import java.util.Collections;
import java.util.Comparator;
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

  /** The citations of a passage that name an organ, also for those of a series after them. */
  static final class Leaders {
    private final List<Sighting> leaders;

    /**
     * @param layers in the order of {@link Sighting#ORDER}
     */
    Leaders(List<Sighting> layers) {
      leaders =
          layers.stream()
              .filter(s -> s.before().isEmpty() && s.rule().equals(Citations.RULE))
              .toList();
    }

    /** The first citation of the series a name stands in; the name itself if it stands alone. */
    Sighting of(Sighting name) {
      int at = Collections.binarySearch(leaders, name, Comparator.comparingInt(Sighting::from));
      int last = name.before().isEmpty() ? -1 : at < 0 ? -at - 2 : at;
      while (last >= 0 && leaders.get(last).to() > name.from()) {
        last--;
      }
      return last < 0 ? name : leaders.get(last);
    }
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

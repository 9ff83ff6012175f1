package org.engross.index.name;

import java.util.Locale;
import org.engross.index.text.Token.Kind;

/** The adjectives behind a noun, in languages that put them there. */
final class Adjectives {
  private final Words words;

  Adjectives(Words words) {
    this.words = words;
  }

  /** Steps over adjectives, with commas and "and" between them. */
  int after(int from) {
    int end = from;
    boolean more = true;
    while (more) {
      int next = end;
      if (end > from && words.isMark(end, ',')) {
        next = isAt(end + 1) && listEnds(end + 1) ? end + 1 : end;
      } else if (end > from && words.is(end, "joiners") && isAt(end + 1)) {
        next = end + 1;
      }
      boolean joined = isPlainJoined(next);
      more = joined || isAt(next);
      end = joined ? next + 3 : more ? next + 1 : end;
    }
    return end;
  }

  /** "franco-allemand": two words joined by a hyphen, the last of them an adjective. */
  private boolean isPlainJoined(int at) {
    return words.isPlainWord(at) && words.isHyphen(at + 1) && isAt(at + 2);
  }

  private boolean listEnds(int from) {
    for (int i = from; isAt(i) || words.isMark(i, ',') || words.isHyphen(i); i++) {
      if (words.is(i + 1, "joiners")) {
        return isAt(i + 2);
      }
    }
    return false;
  }

  boolean isAt(int at) {
    if (!words.in(at) || !words.get(at).isWord() || words.isLink(at)) {
      return false;
    }
    String key = words.get(at).key();
    boolean verb = words.endsIn(words.get(at).text().toLowerCase(Locale.ROOT), "past-endings");
    boolean ending = words.endsIn(key, "adjective-endings") && key.length() > 4 && !verb;
    boolean listed = words.is(at, "adjectives");
    boolean noun = words.is(at, "complement-nouns") || words.noun(at).isPresent();
    noun |= words.is(at, "collectives");
    return (ending || listed) && !noun && !words.is(at, "verbs") && !words.isKind(at, Kind.ELISION);
  }
}

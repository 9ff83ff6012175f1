package org.engross.index.name;

/** Words in small letters within a name: the subject of a title, adjectives before a noun. */
final class SmallWords {
  private static final int LONGEST_TOPIC = 14;
  private static final int MOST_ADJECTIVES = 2;
  private static final int SHORTEST_ADJECTIVE = 4;

  private final Words words;

  SmallWords(Words words) {
    this.words = words;
  }

  /**
   * "the Taormina Statement on the fight against terrorism": a title that is called after a place,
   * a body or a quality, and goes on with its subject in small letters up to a verb or a mark.
   */
  int topic(int start, NamePack.Noun noun, int last) {
    boolean called = last == start + 1 && words.isCapital(start - 1);
    boolean titled = called && words.pack.has("topic-documents", noun.key()) && !noun.plural();
    if (!titled || !words.is(last, "topic-links")) {
      return last;
    }
    int at = last + 1;
    int to = last;
    while (at - last <= LONGEST_TOPIC && isTopic(at)) {
      to = words.isPlainWord(at) || words.isCapital(at) ? at + 1 : to;
      at++;
    }
    return at - last <= LONGEST_TOPIC ? to : last;
  }

  private boolean isTopic(int at) {
    boolean word = words.in(at) && (words.get(at).isWord() || words.isHyphen(at));
    boolean verb = words.is(at, "topic-stops") || words.is(at, "demonstratives");
    boolean other = words.isNamingNoun(at) || words.isState(at);
    boolean goesOn = words.is(at, "joiners") && words.is(at + 1, "articles");
    return word && !verb && !other && !goesOn;
  }

  /** "über die biologische Vielfalt": small adjectives before a noun, where nouns have capitals. */
  int afterSmall(int from) {
    int at = from;
    while (at - from < MOST_ADJECTIVES && isSmallAdjective(at)) {
      at++;
    }
    return words.isCapital(at) ? at : from;
  }

  private boolean isSmallAdjective(int at) {
    boolean stop = words.is(at, "inner-stops") || words.noun(at).isPresent();
    return words.isPlainWord(at)
        && !stop
        && words.endsIn(words.get(at).text(), "inner-endings")
        && words.get(at).text().length() > SHORTEST_ADJECTIVE;
  }
}

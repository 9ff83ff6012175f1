package org.engross.index.name;

import java.util.List;
import java.util.Optional;
import org.engross.index.text.Token;
import org.engross.index.text.Tokens;

/** Which class noun a name turns on: "Convention" in "Convention on the Rights of the Child". */
final class Nouns {
  private Nouns() {}

  /**
   * The class noun of a name.
   *
   * @param name the name without article
   * @return its singular's key, or empty
   */
  static Optional<NamePack.Noun> of(String name, NamePack pack) {
    return of(Tokens.of(name, pack.spelling()), pack);
  }

  /** Which token of a passage is the class noun of a name; -1 when it has none. */
  static int at(Passage passage, Sighting name) {
    NamePack pack = passage.pack();
    int found = -1;
    for (int i = name.from(); i < name.to(); i++) {
      if (pack.noun(passage.tokens().get(i).key()).isPresent()) {
        found = i;
      }
      boolean link = pack.has("links", passage.tokens().get(i));
      if (found >= 0 && (link || !pack.modifiersFirst())) {
        break;
      }
    }
    return found;
  }

  /**
   * Where modifiers come first, the last class noun before the first link word; elsewhere the first
   * class noun.
   */
  static Optional<NamePack.Noun> of(List<Token> tokens, NamePack pack) {
    NamePack.Noun found = null;
    for (Token token : tokens) {
      Optional<NamePack.Noun> noun = pack.noun(token.key());
      if (noun.isPresent()) {
        found = noun.get();
      }
      boolean link = pack.has("links", token);
      if (found != null && (link || !pack.modifiersFirst())) {
        break;
      }
    }
    return Optional.ofNullable(found);
  }
}

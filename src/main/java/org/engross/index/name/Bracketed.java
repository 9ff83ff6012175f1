package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.index.text.Token;

/**
 * Finds the name that an acronym in brackets stands for, where the rules of the language did not
 * see where it begins: "Mission multidimensionnelle intégrée des Nations Unies pour la
 * stabilisation au Mali (MINUSMA)". The initials tell.
 */
final class Bracketed {
  private static final int FEWEST_LETTERS = 3;
  private static final int WORDS_PER_LETTER = 3;

  private final Words words;
  private final SightingMap found;

  private Bracketed(Passage passage, List<Sighting> found) {
    this.words = new Words(passage);
    this.found = new SightingMap(found);
  }

  /**
   * The names before acronyms that no name found yet explains.
   *
   * @param found what was found otherwise
   */
  static List<Sighting> find(Passage passage, List<Sighting> found) {
    if (!passage.pack().isComplete() || passage.capitals()) {
      return List.of();
    }
    if (passage.tokens().stream().noneMatch(t -> t.isMark('('))) {
      return List.of();
    }
    Bracketed reader = new Bracketed(passage, found);
    List<Sighting> names = new ArrayList<>();
    for (int i = 0; i + 2 < passage.tokens().size(); i++) {
      if (reader.words.isMark(i, '(') && reader.words.isMark(i + 2, ')')) {
        reader.before(i).ifPresent(names::add);
      }
    }
    return names;
  }

  private Optional<Sighting> before(int bracket) {
    Token acronym = words.get(bracket + 1);
    boolean form = acronym.isAcronym() && acronym.isAllCapitals();
    if (!form || acronym.text().length() < FEWEST_LETTERS || isExplained(bracket)) {
      return Optional.empty();
    }
    int farthest = bracket - WORDS_PER_LETTER * acronym.text().length();
    for (int i = bracket - 1; i >= Math.max(0, farthest) && !isStop(i); i--) {
      if (words.isCapital(i) && begins(i, bracket, acronym)) {
        return name(i, bracket);
      }
    }
    return Optional.empty();
  }

  private boolean isExplained(int bracket) {
    String acronym = words.get(bracket + 1).text();
    return found.to(bracket).stream().anyMatch(s -> Initials.fit(acronym, words.passage, s));
  }

  private boolean isStop(int at) {
    Token token = words.get(at);
    return token.kind() == Token.Kind.MARK && !token.isMark(',');
  }

  private boolean begins(int from, int to, Token acronym) {
    boolean first = words.get(from).text().charAt(0) == acronym.text().charAt(0);
    Sighting run = Sighting.byRule(from, to, org.engross.index.EntityKind.BODY, NameFinder.RULE);
    return first && Initials.fit(acronym.text(), words.passage, run);
  }

  /**
   * A name turns on a class noun; where modifiers come first, no capital may follow that at once.
   */
  private Optional<Sighting> name(int from, int to) {
    Sighting run = Sighting.byRule(from, to, org.engross.index.EntityKind.BODY, NameFinder.RULE);
    int at = Nouns.at(words.passage, run);
    boolean head =
        at >= 0 && !(words.pack.modifiersFirst() && at + 1 < to && words.isCapital(at + 1));
    return words
        .noun(at)
        .filter(n -> head && words.get(at).isCapitalised())
        .map(n -> Sighting.byRule(from, to, n.kind(), NameFinder.RULE));
  }
}

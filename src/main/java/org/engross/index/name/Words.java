package org.engross.index.name;

import java.util.List;
import java.util.Optional;
import org.engross.index.text.Token;
import org.engross.index.text.Token.Kind;

/** What the words of a passage can be within a name. All positions may lie outside the passage. */
final class Words {
  private static final int YEAR_DIGITS = 4;

  final Passage passage;
  final List<Token> tokens;
  final NamePack pack;

  /** Which tokens belong to names of States; made when first asked for. */
  private boolean[] state = new boolean[0];

  Words(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.pack = passage.pack();
  }

  private boolean[] states() {
    if (state.length < tokens.size()) {
      state = new boolean[tokens.size()];
      States states = States.of(pack);
      for (int i = 0; i < tokens.size(); i++) {
        int length = states.at(tokens, i);
        for (int k = i; k < i + length; k++) {
          state[k] = true;
        }
      }
    }
    return state;
  }

  boolean in(int at) {
    return at >= 0 && at < tokens.size();
  }

  Token get(int at) {
    return tokens.get(at);
  }

  boolean is(int at, String list) {
    return in(at) && pack.has(list, tokens.get(at));
  }

  boolean isMark(int at, char mark) {
    return in(at) && tokens.get(at).isMark(mark);
  }

  boolean isKind(int at, Kind kind) {
    return in(at) && tokens.get(at).kind() == kind;
  }

  /**
   * A capitalised word that can be part of a name: no article, link word or opening of sentence.
   */
  boolean isCapital(int at) {
    return in(at)
        && tokens.get(at).isCapitalised()
        && !is(at, "articles")
        && !is(at, "links")
        && !is(at, "demonstratives")
        && !isOpener(at);
  }

  boolean isOpener(int at) {
    boolean sure = passage.startsSentence(at) || at == 0;
    if (!sure || passage.capitals()) {
      return false;
    }
    String key = tokens.get(at).key();
    boolean verb = tokens.get(at).text().length() > 5 && endsIn(key, "opener-endings");
    return is(at, "openers") || verb && !isCapitalAfter(at);
  }

  /** "Working Group": a word in -ing that heads a name is followed by a capital. */
  private boolean isCapitalAfter(int at) {
    boolean capital = in(at + 1) && tokens.get(at + 1).isCapitalised();
    boolean comma = isMark(at + 1, ',');
    boolean body =
        noun(at + 1).filter(n -> n.kind() == org.engross.index.EntityKind.BODY).isPresent();
    return capital && !comma && body;
  }

  boolean endsIn(String key, String list) {
    return pack.texts(list).stream().anyMatch(key::endsWith);
  }

  boolean isLink(int at) {
    return in(at) && (is(at, "links") || is(at, "articles"));
  }

  Optional<NamePack.Noun> noun(int at) {
    return in(at) && tokens.get(at).isWord() ? pack.noun(tokens.get(at).key()) : Optional.empty();
  }

  /** A class noun with a capital. */
  boolean isNamingNoun(int at) {
    return in(at) && tokens.get(at).isCapitalised() && noun(at).isPresent() && !isAcronym(at);
  }

  /** Whether a run of tokens is the name of a State and nothing else, in its short or long form. */
  boolean isStateName(int from, int to) {
    return States.of(pack).find(tokens, from).filter(f -> f.to() == to).isPresent();
  }

  /**
   * Steps over "of 13 April 2016".
   *
   * @return the token after the year; {@code from} where there is no date with a month and a year
   */
  int afterDate(int from) {
    int at = is(from, "of") || is(from, "from-links") ? from + 1 : from;
    boolean month = false;
    while (at > from && (isNumber(at) || is(at, "months") || isWithinDate(at))) {
      month |= is(at, "months");
      at++;
    }
    return month && isYear(at - 1) ? at : from;
  }

  /** "the", or an article joined to a preposition: "du", "al", "vom". */
  boolean isDefinite(int at) {
    return in(at) && isDefinite(pack, tokens.get(at));
  }

  static boolean isDefinite(NamePack pack, Token token) {
    boolean article = pack.has("articles", token) && !pack.has("indefinite", token);
    String text = token.text().toLowerCase(java.util.Locale.ROOT);
    return article || pack.texts("contracted").contains(text);
  }

  /** The second and third "de" of "de 24 de noviembre de 1992". */
  private boolean isWithinDate(int at) {
    boolean month = isNumber(at - 1) && is(at + 1, "months");
    return is(at, "of") && (month || is(at - 1, "months") && isYear(at + 1));
  }

  /** "NATO Mission Iraq": a class noun between an acronym and the State that it works in. */
  boolean isNamedByState(int noun) {
    return is(noun, "in-nouns") && isAcronym(noun - 1);
  }

  boolean isState(int at) {
    return in(at) && (states()[at] || is(at, "state-nouns") && tokens.get(at).isCapitalised());
  }

  boolean isYear(int at) {
    return isKind(at, Kind.NUMBER)
        && tokens.get(at).text().length() == YEAR_DIGITS
        && (tokens.get(at).text().startsWith("1") || tokens.get(at).text().startsWith("2"));
  }

  boolean isNumber(int at) {
    return isKind(at, Kind.NUMBER);
  }

  boolean isOrdinal(int at) {
    boolean figures = isNumber(at) && Character.isLetter(last(at));
    return figures || is(at, "ordinals");
  }

  private char last(int at) {
    String text = tokens.get(at).text();
    return text.charAt(text.length() - 1);
  }

  /** A Roman numeral of a protocol, an annex, a committee. */
  boolean isRoman(int at) {
    return in(at) && tokens.get(at).isWord() && tokens.get(at).text().matches("[IVX]{1,4}|[A-D]");
  }

  boolean isHyphen(int at) {
    return isKind(at, Kind.HYPHEN);
  }

  boolean isAcronym(int at) {
    return in(at) && tokens.get(at).isAcronym() && !passage.capitals();
  }

  /** A word in small letters that carries meaning: neither link nor article. */
  boolean isPlainWord(int at) {
    return in(at) && tokens.get(at).isWord() && !tokens.get(at).isCapitalised() && !isLink(at);
  }

  /** "Etats membres": the second word of a collective of two. */
  boolean isGroup(int at) {
    boolean two = in(at) && in(at + 1);
    String key = two ? get(at).key() + " " + get(at + 1).key() : "";
    return pack.has("collectives", key);
  }

  /** Whether one of the tokens is in a list of the pack. */
  boolean any(int from, int to, String list) {
    return java.util.stream.IntStream.range(from, to).anyMatch(i -> is(i, list));
  }
}

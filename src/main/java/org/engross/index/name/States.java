package org.engross.index.name;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.index.text.Token;
import org.engross.index.text.Tokens;

/**
 * The names of States and territories in a language: as the CLDR lists them, as the language pack
 * adds them ("Russian Federation"), and with the words that official texts put before them
 * ("Republic of Tajikistan", "Islamic Republic of Pakistan").
 */
final class States {
  private static final Map<String, States> ALL = new ConcurrentHashMap<>();
  private static final int MOST_ADJECTIVES = 3;

  /**
   * A State's name in a text.
   *
   * @param to token after the last
   * @param code its ISO 3166 code, or the pack's own for one that is no more
   */
  record Found(int to, String code) {}

  private record Name(List<String> keys, String code) {}

  private final NamePack pack;
  private final ULocale locale;

  /** First word to the names that begin with it, each as word keys. */
  private final Map<String, List<Name>> names = new HashMap<>();

  private final Map<String, String> headings = new HashMap<>();

  private States(NamePack pack) {
    this.pack = pack;
    this.locale = new ULocale(pack.language());
    for (String code : ULocale.getISOCountries()) {
      add(new ULocale("und_" + code).getDisplayCountry(locale), code);
    }
    pack.pairs("states").forEach((name, code) -> add(name, code));
  }

  private void add(String name, String code) {
    List<String> keys = new ArrayList<>();
    for (Token token : Tokens.of(name, pack.spelling())) {
      if (token.isWord()) {
        keys.add(token.key());
      }
    }
    if (!keys.isEmpty()) {
      names.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(new Name(keys, code));
      headings.putIfAbsent(code, name);
    }
  }

  static States of(NamePack pack) {
    return ALL.computeIfAbsent(pack.language(), l -> new States(pack));
  }

  /** The name under which a State is listed, by its code. */
  String heading(String code) {
    return headings.getOrDefault(code, code);
  }

  /** How many tokens a State's short name has that begins at a token; 0 if none does. */
  int at(List<Token> tokens, int start) {
    return named(tokens, start).map(f -> f.to() - start).orElse(0);
  }

  /** The longest name of a State that begins at a token, long forms included. */
  Optional<Found> find(List<Token> tokens, int start) {
    Optional<Found> named = named(tokens, start);
    if (named.isPresent() || !tokens.get(start).isCapitalised()) {
      return named;
    }
    int noun = start;
    while (noun - start <= MOST_ADJECTIVES && isAdjective(tokens, noun)) {
      noun++;
    }
    if (noun >= tokens.size() || !isStateNoun(tokens.get(noun))) {
      return Optional.empty();
    }
    int next = noun + 1;
    while (next < tokens.size() && isLink(tokens.get(next))) {
      next++;
    }
    return next < tokens.size() ? named(tokens, next) : Optional.empty();
  }

  /** A capital before "Republic", or the "'s" of "People's"; no class noun of a body. */
  private boolean isAdjective(List<Token> tokens, int at) {
    boolean possessive = at < tokens.size() && tokens.get(at).kind() == Token.Kind.POSSESSIVE;
    return at + 1 < tokens.size()
        && (tokens.get(at).isCapitalised() || possessive)
        && pack.noun(tokens.get(at).key()).isEmpty()
        && !isStateNoun(tokens.get(at))
        && !isLink(tokens.get(at));
  }

  private boolean isStateNoun(Token token) {
    return token.isCapitalised() && pack.has("state-nouns", token);
  }

  private boolean isLink(Token token) {
    return pack.has("of", token) || pack.has("articles", token);
  }

  private Optional<Found> named(List<Token> tokens, int start) {
    Found best = null;
    for (Name name : names.getOrDefault(tokens.get(start).key(), List.of())) {
      int end = end(tokens, start, name.keys());
      if (end > 0 && tokens.get(start).isCapitalised() && (best == null || end > best.to())) {
        best = new Found(end, name.code());
      }
    }
    return Optional.ofNullable(best);
  }

  /** The token after a name whose words stand from a token on, hyphens passed over; 0 if not. */
  private static int end(List<Token> tokens, int start, List<String> keys) {
    int at = start;
    for (String key : keys) {
      while (at > start && at < tokens.size() && tokens.get(at).kind() == Token.Kind.HYPHEN) {
        at++;
      }
      if (at >= tokens.size() || !tokens.get(at).key().equals(key)) {
        return 0;
      }
      at++;
    }
    return at;
  }
}

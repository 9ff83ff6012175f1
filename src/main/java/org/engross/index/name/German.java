package org.engross.index.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The nominative of a German name: "Drittes Überleitungsgesetz" for "des Dritten
 * Überleitungsgesetzes". The adjectives before the class noun take the strong ending of its gender,
 * the noun loses that of its case; which gender a noun has is data of the language pack.
 */
final class German {
  private static final List<String> CASES = List.of("es", "s", "e", "en", "n", "");
  private static final List<String> WEAK = List.of("en", "em", "es", "e");

  private German() {}

  static String nominative(String name, NamePack pack) {
    String[] words = name.split(" ");
    int noun = 0;
    while (noun < words.length && pack.noun(pack.key(words[noun])).isEmpty()) {
      if (!isAdjective(words[noun])) {
        return name;
      }
      noun++;
    }
    if (noun == words.length) {
      return words.length == 1 ? listed(name, pack) : name;
    }
    String key = pack.noun(pack.key(words[noun])).orElseThrow().key();
    Optional<String> form =
        pack.nominative(key, false).flatMap(f -> withoutCase(words[at(words, pack)], f));
    if (form.isEmpty()) {
      return name;
    }
    words[noun] = form.get();
    String ending = pack.has("masculine", key) ? "er" : pack.has("neuter", key) ? "es" : "e";
    for (int i = 0; i < noun; i++) {
      words[i] = strong(words[i], ending);
    }
    return String.join(" ", words);
  }

  /** "Bundesrat" for "Bundesrates": a name of one word that the pack has in its dictionary form. */
  private static String listed(String word, NamePack pack) {
    String key = pack.key(word);
    return pack.texts("proper-bodies").stream()
        .filter(n -> n.indexOf(' ') < 0 && pack.key(n).equals(key))
        .findFirst()
        .map(Entities::capitalised)
        .orElse(word);
  }

  private static int at(String[] words, NamePack pack) {
    int noun = 0;
    while (pack.noun(pack.key(words[noun])).isEmpty()) {
      noun++;
    }
    return noun;
  }

  /** A word with a capital and the ending of an adjective; "Genfer" and "Wiener" never change. */
  private static boolean isAdjective(String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return capital && (word.endsWith("er") || WEAK.stream().anyMatch(word::endsWith));
  }

  private static String strong(String word, String ending) {
    return WEAK.stream()
        .filter(word::endsWith)
        .findFirst()
        .map(e -> word.substring(0, word.length() - e.length()) + ending)
        .orElse(word);
  }

  /** A word, often a compound, cut off behind the dictionary form of its noun. */
  private static Optional<String> withoutCase(String word, String form) {
    String small = word.toLowerCase(Locale.ROOT);
    for (String stem : List.of(form, form.replace("ss", "ß"))) {
      for (String end : CASES) {
        if (small.endsWith(stem + end)) {
          return Optional.of(word.substring(0, word.length() - end.length()));
        }
      }
    }
    return Optional.empty();
  }
}

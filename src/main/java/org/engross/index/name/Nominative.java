package org.engross.index.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The nominative of a name in a language that inflects: "Венская конвенция о дипломатических
 * сношениях" for "Венскую конвенцию о …". The adjectives before the class noun and the noun itself
 * change, what follows stays as it is. The endings are data of the language pack.
 */
final class Nominative {
  private static final String HUSHING = "жшщч";
  private static final String VELAR = "гкх";

  private Nominative() {}

  /** A name as a heading has it; the name itself in languages that do not inflect. */
  static String of(String name, NamePack pack) {
    if (!pack.texts("masculine").isEmpty()) {
      return German.nominative(name, pack);
    }
    if (pack.texts("adjective-cases").isEmpty()) {
      return name;
    }
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      Optional<NamePack.Noun> noun = pack.noun(pack.key(words[i]));
      if (noun.isPresent()) {
        boolean several = isPlural(words, i, pack);
        Optional<String> form = pack.nominative(noun.get().key(), several);
        return form.map(f -> joined(words, f, several, pack)).orElse(name);
      }
      if (ending(words[i], pack).isEmpty()) {
        return name;
      }
    }
    return name;
  }

  private static String joined(String[] words, String form, boolean several, NamePack pack) {
    String stem = pack.key(form);
    int at = 0;
    while (!pack.noun(pack.key(words[at])).isPresent()) {
      words[at] = adjective(words[at], several ? 'p' : gender(form), pack);
      at++;
    }
    boolean capital = Character.isUpperCase(words[at].codePointAt(0));
    boolean loud = words[at].length() > 1 && words[at].equals(words[at].toUpperCase(Locale.ROOT));
    boolean known = !stem.isEmpty() && !loud;
    words[at] = known ? capital ? Entities.capitalised(form) : form : words[at];
    return String.join(" ", words);
  }

  /** The adjectives before a noun tell its number; without any, the noun is taken as one. */
  private static boolean isPlural(String[] words, int noun, NamePack pack) {
    return noun > 0
        && pack.texts("plural-cases").stream()
            .anyMatch(e -> words[0].toLowerCase(Locale.ROOT).endsWith(e));
  }

  private static Optional<String> ending(String word, NamePack pack) {
    String small = word.toLowerCase(Locale.ROOT);
    List<String> endings = pack.texts("adjective-cases");
    return endings.stream().filter(small::endsWith).findFirst();
  }

  /** m, f or n, told by the noun's last letter. */
  private static char gender(String noun) {
    char last = noun.charAt(noun.length() - 1);
    boolean feminine = last == 'а' || last == 'я';
    boolean neuter = last == 'о' || last == 'е' || last == 'ё';
    return feminine ? 'f' : neuter ? 'n' : 'm';
  }

  private static String adjective(String word, char form, NamePack pack) {
    String ending = ending(word, pack).orElse("");
    String stem = word.substring(0, word.length() - ending.length());
    char last = stem.isEmpty() ? ' ' : Character.toLowerCase(stem.charAt(stem.length() - 1));
    boolean hushing = HUSHING.indexOf(last) >= 0;
    boolean narrow = hushing || VELAR.indexOf(last) >= 0;
    boolean stressed = pack.texts("stressed-adjectives").contains(stem.toLowerCase(Locale.ROOT));
    boolean soft = !narrow && pack.has("soft-cases", ending);
    String nominative =
        switch (form) {
          case 'p' -> narrow || soft ? "ие" : "ые";
          case 'f' -> soft ? "яя" : "ая";
          case 'n' -> hushing || soft ? "ее" : "ое";
          default -> stressed ? "ой" : narrow || soft ? "ий" : "ый";
        };
    return ending.isEmpty() ? word : stem + nominative;
  }
}

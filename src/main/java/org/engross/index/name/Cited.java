package org.engross.index.name;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.index.authority.Authority;
import org.engross.index.authority.AuthorityFiles;
import org.engross.index.authority.Name;
import org.engross.index.text.Token;

/**
 * The one heading of a document cited by number, whatever order its text has: "Security Council
 * resolution 2231 (2015)" for "Resolution 2231 of the UN Security Council". Languages that inflect
 * the organ's name keep the form of the text.
 */
final class Cited {
  private static final String NUMBER =
      "(?:[Nn]os?\\.? )?((?:[A-Z]{1,3}-?)?\\d+(?:/\\d+)*(?: [A-Z])?(?:"
          + " \\((?:\\d{4}|[IVXLC]+)\\))?)";
  private static final Pattern BARE = Pattern.compile("\\p{L}+ " + NUMBER);
  private static final Pattern AFTER_NOUN =
      Pattern.compile("(?U)\\b\\p{L}+ " + NUMBER + "(?! ?\\w*/)");
  private static final Pattern LONG_FIGURE = Pattern.compile("\\d{3,}");
  private static final String UNION = "E[CEUGW]{1,3}|UE|CE|CEE|JHA|JAI|ЕС";

  /** "du 6 janvier 1978" has so many words. */
  private static final int DATE = 4;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Cited() {}

  /**
   * The uniform heading.
   *
   * @param surface the words of the citation, single spaces between them
   * @param organ the body whose document it is, where that is known
   * @return empty where the citation is not made of these parts alone
   */
  static Optional<String> heading(NamePack pack, String surface, Optional<Authority> organ) {
    if (!pack.texts("citations").contains("organ-first")) {
      return Optional.empty();
    }
    String[] words = surface.split(" ", 2);
    String spelled = pack.pairs("citing-acronyms").getOrDefault(words[0], "");
    if (!spelled.isEmpty()) {
      return Optional.of(spelled + " " + words[1]);
    }
    Matcher number = organ.isPresent() ? AFTER_NOUN.matcher(surface) : BARE.matcher(surface);
    boolean found = organ.isPresent() ? number.find() : number.matches();
    String noun =
        found ? singular(pack, number.group().substring(0, number.group().indexOf(' '))) : "";
    Optional<NamePack.Noun> known = pack.noun(pack.key(noun));
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String small = noun.toLowerCase(Locale.ROOT);
    String capital = noun.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    String start = organ.map(o -> name(o, pack.language()) + " " + small).orElse(capital);
    return Optional.of(start + " " + number.group(1));
  }

  /**
   * Words whose last is a class noun, with that noun in the singular: "Executive Order" for
   * "Executive Orders". Plurals in "s" lose it; what else changes is data of the language.
   */
  static String singular(NamePack pack, String words) {
    int at = words.lastIndexOf(' ') + 1;
    String noun = words.substring(at);
    String single = pack.pairs("singulars").getOrDefault(noun.toLowerCase(Locale.ROOT), "");
    if (!single.isEmpty()) {
      boolean capital = Character.isUpperCase(noun.codePointAt(0));
      return words.substring(0, at) + (capital ? Entities.capitalised(single) : single);
    }
    boolean plural = pack.noun(pack.key(noun)).filter(NamePack.Noun::plural).isPresent();
    return plural && words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
  }

  /**
   * Where the part of a citation ends that says all by itself: "loi n° 78-17" before its date, the
   * number of an act of the European Union in "Regulation (EU) 2016/679 of the European Parliament
   * and of the Council".
   *
   * @return the token after it; the end of the name where it is no such number
   */
  static int end(Passage passage, Sighting name) {
    List<Token> tokens = passage.tokens();
    int date = name.to() - DATE;
    return isDated(passage, name) ? date : unionNumber(tokens, name);
  }

  /** Whether a citation ends in its date: "loi n° 78-17 du 6 janvier 1978". */
  static boolean isDated(Passage passage, Sighting name) {
    List<Token> tokens = passage.tokens();
    int date = name.to() - DATE;
    return date > name.from()
        && passage.pack().has("of", tokens.get(date))
        && passage.pack().has("months", tokens.get(name.to() - 2));
  }

  private static int unionNumber(List<Token> tokens, Sighting name) {
    boolean letters = false;
    for (int i = name.from() + 1; i < name.to(); i++) {
      boolean group = tokens.get(i - 1).isMark('(') && tokens.get(i).text().matches(UNION);
      boolean figure = tokens.get(i).text().matches("\\d+");
      boolean slash = tokens.get(i - 1).isMark('/') && tokens.get(i).glued();
      letters |= group || slash && tokens.get(i).text().matches(UNION);
      boolean more = i + 1 < name.to() && tokens.get(i + 1).isMark('/');
      boolean ends = slash && (figure || letters) && !more;
      if (letters && ends) {
        return i + 1;
      }
    }
    return name.to();
  }

  /** An organ's shortest name of two words or more; its heading where it has none. */
  private static String name(Authority organ, String language) {
    return organ.names().stream()
        .filter(n -> n.language().isEmpty() || n.language().equals(language))
        .filter(n -> n.role() != Name.Role.ACRONYM && n.sections().isEmpty())
        .map(Name::text)
        .filter(
            n ->
                n.indexOf(' ') > 0
                    && List.of(n.split(" ")).stream().noneMatch(AuthorityFiles::isAcronym))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(organ.heading(language));
  }

  /**
   * Whether a token is the year in brackets after a number that says all without it: "(2015)" in
   * "2231 (2015)".
   */
  static boolean isYearOfNumber(List<Token> tokens, int at) {
    return at >= 2
        && at + 1 < tokens.size()
        && YEAR.matcher(tokens.get(at).text()).matches()
        && tokens.get(at - 1).isMark('(')
        && tokens.get(at + 1).isMark(')')
        && LONG_FIGURE.matcher(tokens.get(at - 2).text()).matches();
  }
}

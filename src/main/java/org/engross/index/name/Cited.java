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
    Matcher number = organ.isPresent() ? AFTER_NOUN.matcher(surface) : BARE.matcher(surface);
    boolean found = organ.isPresent() ? number.find() : number.matches();
    String noun = found ? number.group().substring(0, number.group().indexOf(' ')) : "";
    Optional<NamePack.Noun> known = pack.noun(pack.key(noun)).filter(n -> !n.plural());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String small = noun.toLowerCase(Locale.ROOT);
    String capital = noun.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    String start = organ.map(o -> name(o, pack.language()) + " " + small).orElse(capital);
    return Optional.of(start + " " + number.group(1));
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

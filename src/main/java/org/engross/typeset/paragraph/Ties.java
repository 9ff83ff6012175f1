package org.engross.typeset.paragraph;

/**
 * What should stand together over a space: the price of ending a line there.
 *
 * <p>A no-break space is kept beside numbers, initials, abbreviations and punctuation. Elsewhere it
 * is a matter of house style (some tie every short word to the next one), and a line may end there
 * for a price.
 */
public final class Ties {
  private static final String CLOSING = ":;!?»)]}%›\u201D\u2026";
  private static final String OPENING = "«([{‹\u201C\u201E";

  /** Words that are nothing without the number behind them. */
  private static final String[] COUNTED = {
    "article",
    "articles",
    "art",
    "arts",
    "section",
    "sections",
    "chapter",
    "annex",
    "part",
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "resolution",
    "no",
    "nos",
    "rule",
    "page",
    "pp",
    "vol",
    "titre",
    "chapitre",
    "annexe",
    "alinéa",
    "статья",
    "статьи",
    "пункт",
    "глава",
    "часть",
    "раздел",
    "ст",
    "п",
    "гл",
    "artikel",
    "abschnitt",
    "kapitel",
    "absatz",
    "artículo",
    "capítulo",
    "hoofdstuk",
    "lid",
    "§",
    "№",
    "§§"
  };

  /** Letters of a word that hardly ever ends a line of a title: "of", "the", "для". */
  private static final int LITTLE = 3;

  private final BreakingCosts costs;
  private final boolean title;

  /**
   * @param title whether lines should end where the sense allows, not behind a little word
   */
  Ties(BreakingCosts costs, boolean title) {
    this.costs = costs;
    this.title = title;
  }

  /**
   * Whether a no-break space is one that only a house style put there, so that a line may end at
   * it.
   *
   * @param at where it stands
   */
  public static boolean isStyle(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return !isSpace(before)
        && !isSpace(after)
        && CLOSING.indexOf(after) < 0
        && OPENING.indexOf(before) < 0
        && !holds(text, wordStart(text, at), at, after);
  }

  /**
   * The price of ending a line at white space.
   *
   * @param from first character of the space
   * @param to one past its last
   */
  int cost(String text, int from, int to) {
    if (from == 0 || to >= text.length()) {
      return 0;
    }
    char before = text.charAt(from - 1);
    char after = text.charAt(to);
    if (CLOSING.indexOf(after) >= 0 && endsWord(text, to + 1) || OPENING.indexOf(before) >= 0) {
      return Items.NEVER;
    }
    int word = wordStart(text, from);
    if (text.charAt(from) == '\u00A0') {
      return holds(text, word, from, after) ? Items.NEVER : costs.tie();
    }
    return loose(text, word, from, after);
  }

  /** Whether nothing else of a word stands behind a sign: ":" by itself, but not ":-)". */
  private static boolean endsWord(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static int wordStart(String text, int end) {
    int i = end;
    while (i > 0 && !isSpace(text.charAt(i - 1))) {
      i--;
      if (end - i > 24) {
        break;
      }
    }
    return i;
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00A0'
        || c == '\t'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u3000';
  }

  private static boolean holds(String text, int word, int end, char after) {
    return Character.isDigit(after)
        || Character.isDigit(text.charAt(end - 1))
        || isDash(after)
        || isInitial(text, word, end)
        || isCounted(text, word, end)
        || text.charAt(end - 1) == '.' && end - word <= 5;
  }

  private int loose(String text, int word, int end, char after) {
    boolean number = Character.isDigit(after);
    if (number && isCounted(text, word, end) || isDash(after)) {
      return costs.stranded();
    }
    if (isInitial(text, word, end) && Character.isUpperCase(after)
        || isNumberWithStop(text, word, end)) {
      return costs.stranded();
    }
    if (number) {
      return costs.stranded() / 4;
    }
    if (title && isLittle(text, word, end)) {
      return costs.stranded() / 2;
    }
    return end - word == 1 && Character.isLetter(text.charAt(word)) ? costs.shortWord() : 0;
  }

  private static boolean isLittle(String text, int word, int end) {
    int letters = 0;
    for (int i = word; i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    boolean small = Character.isLowerCase(text.charAt(word));
    return small && letters == end - word && letters <= LITTLE;
  }

  private static boolean isDash(char c) {
    return c == '\u2013' || c == '\u2014';
  }

  private static boolean isInitial(String text, int word, int end) {
    return end - word == 2
        && Character.isUpperCase(text.charAt(word))
        && text.charAt(end - 1) == '.';
  }

  /** "3." or "3.2." */
  private static boolean isNumberWithStop(String text, int word, int end) {
    if (text.charAt(end - 1) != '.' || end - word > 6) {
      return false;
    }
    for (int i = word; i < end; i++) {
      if (text.charAt(i) != '.' && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return end - word > 1;
  }

  private static boolean isCounted(String text, int word, int end) {
    int from = word;
    while (from < end && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int length = text.charAt(end - 1) == '.' ? end - 1 - from : end - from;
    for (String counted : COUNTED) {
      if (counted.length() == length && text.regionMatches(true, from, counted, 0, length)) {
        return true;
      }
    }
    return false;
  }
}

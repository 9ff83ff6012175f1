package org.engross.index.text;

import java.util.ArrayList;
import java.util.List;
import org.engross.index.text.Token.Kind;

/**
 * Cuts a text into tokens. Spaces of every kind only part them, soft hyphens and zero-width
 * characters are passed over, dashes and quotation marks are read as one. The offsets are those of
 * the text as it stands.
 */
public final class Tokens {
  private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u00B4`";
  private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
  private static final int LONGEST_ELISION = 3;

  private final String text;
  private final Spelling spelling;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text, Spelling spelling) {
    this.text = text;
    this.spelling = spelling;
  }

  public static List<Token> of(String text, Spelling spelling) {
    Tokens cutter = new Tokens(text, spelling);
    int at = 0;
    while (at < text.length()) {
      at = cutter.next(at);
    }
    return List.copyOf(cutter.tokens);
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (isSpace(c) || INVISIBLE.indexOf(c) >= 0) {
      return at + 1;
    }
    if (Character.isLetter(text.codePointAt(at))) {
      return word(at);
    }
    if (Character.isDigit(c)) {
      return number(at);
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return apostrophe(at);
    }
    boolean dash = DASHES.indexOf(c) >= 0;
    boolean inWord = dash && at > 0 && isInner(at - 1) && isInner(at + 1);
    String plain = dash ? "-" : QUOTES.indexOf(c) >= 0 ? "\"" : String.valueOf(c);
    return add(at, at + 1, plain, inWord ? Kind.HYPHEN : Kind.MARK);
  }

  private int word(int at) {
    int dotted = dotted(at);
    if (dotted > at) {
      return add(at, dotted, text.substring(at, dotted).replace(".", ""), Kind.WORD);
    }
    int end = at;
    while (end < text.length() && isWordPart(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (end < text.length() && isApostrophe(end) && isLetter(end + 1)) {
      if (isPossessive(end)) {
        return add(at, end, clean(at, end), Kind.WORD);
      }
      if (end - at <= LONGEST_ELISION || clean(at, end).endsWith("qu")) {
        return add(at, end + 1, clean(at, end) + "'", Kind.ELISION);
      }
    }
    return add(at, end, clean(at, end), Kind.WORD);
  }

  /** The end of an abbreviation such as "U.N.", or {@code at}. */
  private int dotted(int at) {
    int end = at;
    while (isUpper(end) && end + 1 < text.length() && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end - at >= 4 ? end : at;
  }

  private int number(int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean ordinal = end > digits && end - digits <= 3;
    return add(at, ordinal ? end : digits, text.substring(at, ordinal ? end : digits), Kind.NUMBER);
  }

  private int apostrophe(int at) {
    boolean afterWord = at > 0 && Character.isLetter(text.charAt(at - 1));
    if (afterWord && isPossessive(at)) {
      return add(at, at + 2, "'s", Kind.POSSESSIVE);
    }
    boolean plural = afterWord && "sS".indexOf(text.charAt(at - 1)) >= 0 && !isLetter(at + 1);
    return add(at, at + 1, "'", plural ? Kind.POSSESSIVE : Kind.MARK);
  }

  private int add(int start, int end, String plain, Kind kind) {
    boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
    boolean letters = kind == Kind.WORD || kind == Kind.ELISION;
    String key = letters ? spelling.key(plain) : plain.toLowerCase(java.util.Locale.ROOT);
    tokens.add(new Token(start, end, plain, key, kind, glued));
    return end;
  }

  private boolean isPossessive(int apostrophe) {
    int s = apostrophe + 1;
    return s < text.length() && "sS".indexOf(text.charAt(s)) >= 0 && !isLetter(s + 1);
  }

  private boolean isWordPart(int at) {
    int c = text.codePointAt(at);
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    boolean invisible = c < 0x10000 && INVISIBLE.indexOf(c) >= 0 && isLetter(at + 1);
    return Character.isLetterOrDigit(c) && !isSuperscript(c) || mark || invisible;
  }

  /** Figures of note marks that stand against a word do not belong to it. */
  private static boolean isSuperscript(int c) {
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || c >= 0x2070 && c <= 0x2079;
  }

  private String clean(int start, int end) {
    int first = start;
    while (first < end && INVISIBLE.indexOf(text.charAt(first)) < 0) {
      first++;
    }
    return first == end ? text.substring(start, end) : withoutInvisible(start, end);
  }

  private String withoutInvisible(int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (INVISIBLE.indexOf(text.charAt(i)) < 0) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private boolean isApostrophe(int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private boolean isInner(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isUpper(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

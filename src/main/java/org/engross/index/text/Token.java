package org.engross.index.text;

import java.util.function.IntPredicate;

/**
 * A word, number or mark of a text, with its place in it.
 *
 * @param start zero-based in the text
 * @param end exclusive
 * @param text the characters, apostrophes and quotation marks in their plain form
 * @param key what two spellings of one word share; see {@link Spelling}
 * @param glued whether no space stands between it and the token before
 */
public record Token(int start, int end, String text, String key, Kind kind, boolean glued) {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    /** A punctuation mark, one character. */
    MARK,
    /** A hyphen or dash within a word. */
    HYPHEN,
    /** A word shortened before a vowel: "l'", "d'". */
    ELISION,
    /** "'s", or the apostrophe after a plural. */
    POSSESSIVE
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isMark(char mark) {
    return kind == Kind.MARK && text.length() == 1 && text.charAt(0) == mark;
  }

  /** Whether the first letter is a capital. */
  public boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether there is a letter, and no letter is small. */
  public boolean isAllCapitals() {
    return isWord() && count(Character::isLowerCase) == 0;
  }

  /** Whether it looks like an acronym: two capitals, or figures, and few small letters. */
  public boolean isAcronym() {
    if (!isWord()) {
      return false;
    }
    int capitals = count(Character::isUpperCase);
    int figures = count(Character::isDigit);
    boolean enough = capitals >= 2 || capitals == 1 && figures >= 1;
    return enough && capitals + figures > count(Character::isLowerCase);
  }

  /** Asked of every word, hence not by a stream. */
  private int count(IntPredicate kind) {
    int count = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      count += kind.test(c) ? 1 : 0;
    }
    return count;
  }
}

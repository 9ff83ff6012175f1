package org.engross.index.text;

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
    return isWord() && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether it looks like an acronym: two capitals, or figures, and few small letters. */
  public boolean isAcronym() {
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    long figures = text.codePoints().filter(Character::isDigit).count();
    long small = text.codePoints().filter(Character::isLowerCase).count();
    boolean enough = capitals >= 2 || capitals == 1 && figures >= 1;
    return isWord() && enough && capitals + figures > small;
  }
}

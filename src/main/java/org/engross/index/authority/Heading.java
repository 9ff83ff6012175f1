package org.engross.index.authority;

/**
 * A heading as an editor writes it: the name, and its acronym in brackets where it has one.
 *
 * @param name the name without the acronym
 * @param acronym the acronym, or empty
 */
record Heading(String name, String acronym) {

  /** Takes "World Trade Organization (WTO)" apart; other brackets stay part of the name. */
  static Heading of(String text) {
    int open = text.lastIndexOf(" (");
    if (open > 0 && text.endsWith(")")) {
      String inner = text.substring(open + 2, text.length() - 1);
      if (isAcronym(inner)) {
        return new Heading(text.substring(0, open).strip(), inner);
      }
    }
    return new Heading(text, "");
  }

  /** One word, two capitals or figures at least, and no fewer capitals than small letters. */
  static boolean isAcronym(String text) {
    if (text.indexOf(' ') >= 0) {
      return false;
    }
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    long figures = text.codePoints().filter(Character::isDigit).count();
    long small = text.codePoints().filter(Character::isLowerCase).count();
    return capitals >= 1 && capitals + figures >= 2 && capitals >= small;
  }
}

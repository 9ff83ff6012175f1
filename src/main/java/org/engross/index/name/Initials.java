package org.engross.index.name;

import java.util.Locale;
import org.engross.index.text.Token;

/** Whether an acronym can stand for a name. */
final class Initials {
  private static final int FEWEST = 2;

  private Initials() {}

  /**
   * Whether the acronym's capitals are initials of the name's words, in order. The class noun may
   * have moved to the end, as in BTWC for a Convention on the Prohibition of … Biological and Toxin
   * Weapons.
   */
  static boolean fit(String acronym, Passage passage, Sighting name) {
    String letters = letters(acronym);
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      Token token = passage.tokens().get(i);
      if (token.isWord() && token.isAcronym()) {
        initials.append(letters(token.text()));
      } else if (token.isWord()) {
        initials.append(token.text().toLowerCase(Locale.ROOT).charAt(0));
      }
    }
    String all = initials.toString();
    if (letters.length() < FEWEST || all.isEmpty()) {
      return false;
    }
    return inOrder(letters, all)
        || inOrder(letters, all.substring(1) + all.charAt(0))
        || inOrder(letters.substring(0, letters.length() - 1), all);
  }

  /** Which part of the name's capitalised words the acronym gives, in per cent; 0 if none fits. */
  static int share(String acronym, Passage passage, Sighting name) {
    if (!fit(acronym, passage, name)) {
      return 0;
    }
    int capitals = 0;
    for (int i = name.from(); i < name.to(); i++) {
      capitals += passage.tokens().get(i).isCapitalised() ? 1 : 0;
    }
    int letters = letters(acronym).length();
    return capitals == 0 ? 0 : 100 * Math.min(letters, capitals) / Math.max(letters, capitals);
  }

  private static String letters(String acronym) {
    StringBuilder letters = new StringBuilder();
    acronym
        .codePoints()
        .filter(Character::isUpperCase)
        .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
    return letters.toString();
  }

  private static boolean inOrder(String letters, String initials) {
    if (letters.length() < FEWEST) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < initials.length() && at < letters.length(); i++) {
      if (initials.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }
}

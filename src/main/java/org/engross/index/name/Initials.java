package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.index.text.Token;

/** Whether an acronym can stand for a name. */
final class Initials {
  private static final int FEWEST = 2;

  private Initials() {}

  /**
   * Whether the acronym's capitals are initials, or beginnings, of the name's words, in order. The
   * class noun may have moved to the end, as in BTWC for a Convention on the Prohibition of …
   * Biological and Toxin Weapons.
   */
  static boolean fit(String acronym, Passage passage, Sighting name) {
    String letters = letters(acronym);
    List<String> words = new ArrayList<>();
    for (int i = name.from(); i < name.to(); i++) {
      Token token = passage.tokens().get(i);
      if (token.isWord() && token.isAcronym()) {
        letters(token.text()).chars().forEach(c -> words.add(String.valueOf((char) c)));
      } else if (token.isWord() || token.kind() == Token.Kind.ELISION) {
        words.add(token.text().toLowerCase(Locale.ROOT));
      }
    }
    if (letters.length() < FEWEST || words.isEmpty()) {
      return false;
    }
    List<String> moved = new ArrayList<>(words.subList(1, words.size()));
    moved.add(words.get(0).substring(0, 1));
    return inOrder(letters, words)
        || inOrder(letters, moved)
        || inOrder(letters.substring(0, letters.length() - 1), words);
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

  /**
   * Whether the letters are beginnings of words in order: "UN PRO FOR"; words may be passed over.
   */
  private static boolean inOrder(String letters, List<String> words) {
    if (letters.length() < FEWEST) {
      return false;
    }
    boolean[] reached = new boolean[letters.length() + 1];
    reached[0] = true;
    for (String word : words) {
      for (int from = letters.length() - 1; from >= 0; from--) {
        int most = Math.min(word.length(), letters.length() - from);
        for (int n = 1; reached[from] && n <= most; n++) {
          if (letters.charAt(from + n - 1) != word.charAt(n - 1)) {
            break;
          }
          reached[from + n] = true;
        }
      }
    }
    return reached[letters.length()];
  }
}

package org.engross.publish.html;

import org.engross.edition.Division;
import org.engross.language.Labels;

/** What a division is called in contents, titles and links. */
final class Names {
  private Names() {}

  /** Its head on one line; where it has none, what it is. */
  static String of(Division division, Labels words) {
    return division.hasHead() ? division.head() : words.get("division." + division.kind().key());
  }

  /** The words of its head without the number; where it has none, what it is. */
  static String title(Division division, Labels words) {
    return division.hasHead()
        ? division.title().string()
        : words.get("division." + division.kind().key());
  }

  /** Whether a head has letters and all of them are capitals. */
  static boolean capitals(String head) {
    boolean letters = head.codePoints().anyMatch(Character::isUpperCase);
    return letters && head.codePoints().noneMatch(Character::isLowerCase);
  }
}

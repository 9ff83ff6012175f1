package org.engross.publish.html;

import java.util.List;
import java.util.regex.Pattern;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.language.Labels;

/** What a division is called in contents, titles and links. */
final class Names {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}{4}");

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

  /**
   * Whether words are printed in capitals throughout; a number in letters, such as "IV." or "A.",
   * does not count.
   */
  static boolean capitals(String words) {
    return WORD.matcher(words).find() && words.codePoints().noneMatch(Character::isLowerCase);
  }

  /** What stands behind the name of a page that is one of several: " (2/3)". */
  static String part(int number, int of) {
    return of == 1 ? "" : " (" + number + "/" + of + ")";
  }

  /** The first and last numbered paragraph of a page: "¶1–64"; where there is none, "2/3". */
  static String run(Addresses.Page page) {
    List<String> numbers =
        page.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).number())
            .filter(number -> !number.isEmpty())
            .toList();
    return numbers.isEmpty()
        ? page.number() + "/" + page.of()
        : "¶" + numbers.get(0) + "–" + numbers.get(numbers.size() - 1);
  }
}

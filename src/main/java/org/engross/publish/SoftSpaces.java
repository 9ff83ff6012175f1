package org.engross.publish;

import java.util.ArrayList;
import java.util.List;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.typeset.paragraph.Ties;

/**
 * The no-break spaces at which a line may end all the same. Some texts tie every short word to the
 * next one; kept to the letter, that leaves a screen's lines visibly uneven. The space stays as it
 * is, and a {@code wbr} element behind it lets the line end there. A text that sets few such spaces
 * means each of them, and none is loosened.
 */
public final class SoftSpaces {
  /** So many in a text, and one in so many characters, are a house style. */
  private static final int FEWEST = 10;

  private static final int CHARACTERS = 1_000;

  private final boolean isStyle;

  private SoftSpaces(boolean isStyle) {
    this.isStyle = isStyle;
  }

  /** Looks through all of an edition. */
  public static SoftSpaces in(Edition edition) {
    long characters = 0;
    long spaces = 0;
    for (TextUnit unit : edition.units()) {
      String text = unit.text().string();
      characters += text.length();
      spaces += all(text).size();
    }
    return new SoftSpaces(spaces >= FEWEST && spaces * CHARACTERS >= characters);
  }

  /** The offsets behind the spaces at which a line may end. */
  public List<Integer> ends(String text) {
    return isStyle ? all(text) : List.of();
  }

  /** The text with plain spaces there, for a line that only repeats words of the text. */
  public String loosened(String text) {
    StringBuilder plain = new StringBuilder(text);
    ends(text).forEach(end -> plain.setCharAt(end - 1, ' '));
    return plain.toString();
  }

  private static List<Integer> all(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int at = text.indexOf('\u00A0'); at >= 0; at = text.indexOf('\u00A0', at + 1)) {
      if (Ties.isStyle(text, at)) {
        ends.add(at + 1);
      }
    }
    return ends;
  }
}

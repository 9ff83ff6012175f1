package org.engross.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.engross.draft.ParagraphKind;

/**
 * R308: definitions whose term stands without quotes. They are known by the words that follow the
 * term, below a head that says so or a paragraph that leads to them. Examples, below {@code For the
 * purposes of this Agreement:}: {@code days means calendar days;}, {@code territory means:}; or,
 * with quotes and a dash, {@code "Сторона" - государство}.
 */
final class Definitions {
  /** So many words a term has at most, and so many characters. */
  private static final int WORDS = 10;

  private static final int LONGEST = 90;

  /** "“third countries” – countries that …": a dash stands for the word. */
  private static final Pattern DASHED =
      Pattern.compile("^[“\"«„‘][^”\"»“’]{2,80}[”\"»“’][\\s\u00a0]*[-–—][\\s\u00a0]");

  private Definitions() {}

  /** Whether a text begins with a term and the words that define it. */
  static boolean begins(Words words, String text) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      return false;
    }
    int at = words.find("definition", text.substring(0, Math.min(LONGEST, text.length())));
    if (at <= 0) {
      return false;
    }
    String term = text.substring(0, at).strip();
    boolean plain = term.chars().noneMatch(c -> ",;:.—".indexOf(c) >= 0);
    String[] parts = term.split("\\s+");
    // "these reports shall include" goes on with what was said before it.
    return plain && !term.isEmpty() && parts.length <= WORDS && !words.is("function", parts[0]);
  }

  /** Marks the paragraphs that define a term. */
  static void mark(Words words, String clean, List<Unit> units) {
    boolean within = false;
    for (Unit unit : units) {
      String text = unit.opening(clean, 160);
      if (unit.head) {
        within = words.contains("definitions", text);
      } else if (words.startsWith("purposes", text)) {
        within |= leads(unit, clean);
      } else if (within && isPlain(unit) && isDefinition(words, unit, text)) {
        unit.paragraph = ParagraphKind.DEFINITION;
        unit.rule = "R308";
      }
    }
  }

  private static boolean isDefinition(Words words, Unit unit, String text) {
    return unit.number.isEmpty() && begins(words, text) || DASHED.matcher(text).find();
  }

  private static boolean isPlain(Unit unit) {
    return unit.is(ParagraphKind.PARAGRAPH) || unit.is(ParagraphKind.POINT);
  }

  private static boolean leads(Unit unit, String clean) {
    return unit.end(clean) == Row.End.COLON;
  }
}

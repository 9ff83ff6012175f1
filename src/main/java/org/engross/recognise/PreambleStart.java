package org.engross.recognise;

import java.util.List;
import org.engross.draft.DivisionKind;

/**
 * Where the preamble begins, if lines of a cover or notes of adoption stand before it: at its head,
 * or at the name of the body or the parties that ends in a comma before the first recital. Example:
 * {@code The States Parties to this Convention,} above {@code Considering …,}.
 */
final class PreambleStart {
  private static final int FARTHEST = 24;

  private PreambleStart() {}

  /** How many of the first units are front matter; 0 if the text gives no reason for any. */
  static int of(Scene scene, String clean, List<Unit> units) {
    int limit = Math.min(FARTHEST, units.size() - 1);
    for (int i = 0; i < limit; i++) {
      Unit unit = units.get(i);
      if (unit.is(DivisionKind.PREAMBLE)) {
        return i;
      }
      boolean numbered = unit.number.isPresent();
      if (numbered) {
        return 0;
      }
      if (!unit.head && opens(scene, clean, unit, units.get(i + 1))) {
        return parties(clean, units, i);
      }
    }
    return 0;
  }

  /** The first of the parties that are named one by one, each with a comma, before the recitals. */
  private static int parties(String clean, List<Unit> units, int last) {
    int first = last;
    while (first > 0 && !units.get(first - 1).head && endsInComma(clean, units.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean endsInComma(String clean, Unit unit) {
    return !unit.text.isEmpty() && RowMaker.end(tail(clean, unit)) == Row.End.COMMA;
  }

  private static boolean opens(Scene scene, String clean, Unit unit, Unit next) {
    String text = unit.opening(clean, 160);
    String after = next.opening(clean, 160);
    boolean comma = endsInComma(clean, unit);
    return comma
        && !next.head
        && next.number.isEmpty()
        && !scene.words().startsWith("recital", text)
        && !text.isEmpty()
        && !Character.isLowerCase(text.charAt(0))
        && scene.words().startsWith("recital", after);
  }

  private static String tail(String clean, Unit unit) {
    Span last = unit.text.get(unit.text.size() - 1);
    return clean.substring(Math.max(last.from(), last.to() - 40), last.to());
  }
}

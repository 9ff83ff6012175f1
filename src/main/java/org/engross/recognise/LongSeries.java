package org.engross.recognise;

import java.util.List;
import org.engross.draft.ParagraphKind;

/**
 * R013: numbers behind a colon are the points of a list, unless each counts whole sentences and
 * they go on to the end of the division: then they number its paragraphs. Example: {@code … and
 * other loyal subjects:} above sixty-three clauses.
 */
final class LongSeries {
  private static final int FEWEST = 5;

  /** So long is a clause on the average, in characters. */
  private static final int LONG = 110;

  private LongSeries() {}

  /** Raises such series in all divisions. */
  static void raise(String clean, List<Unit> units) {
    int from = 0;
    for (int i = 0; i <= units.size(); i++) {
      if (i == units.size() || units.get(i).head) {
        raiseIn(clean, units.subList(from, i));
        from = i + 1;
      }
    }
  }

  private static void raiseIn(String clean, List<Unit> division) {
    int first = first(clean, division);
    if (first < 0) {
      return;
    }
    List<Unit> rest = division.subList(first, division.size());
    String style = rest.get(0).number.orElseThrow().style();
    List<Unit> series =
        rest.stream()
            .filter(u -> u.depth == 1 && u.number.filter(l -> l.style().equals(style)).isPresent())
            .toList();
    boolean other =
        rest.stream().anyMatch(u -> u.depth == 0 && u.number.filter(Label::isCount).isPresent());
    long stops = series.stream().filter(u -> u.end(clean) == Row.End.STOP).count();
    int length = series.stream().mapToInt(u -> u.words(clean).length()).sum();
    boolean clauses = stops * 4 >= series.size() * 3 && length >= LONG * series.size();
    if (series.size() >= FEWEST && clauses && !other) {
      rest.stream().filter(u -> u.depth > 0).forEach(LongSeries::raise);
    }
  }

  /** The first number of a list behind a colon, before any other number; -1 if there is none. */
  private static int first(String clean, List<Unit> division) {
    for (int i = 1; i < division.size(); i++) {
      Unit unit = division.get(i);
      if (unit.number.isPresent()) {
        Label label = unit.number.get();
        boolean quoted = label.style().startsWith("“");
        boolean begins = unit.depth == 1 && label.isCount() && label.isFirst() && !quoted;
        return begins && division.get(i - 1).end(clean) == Row.End.COLON ? i : -1;
      }
    }
    return -1;
  }

  private static void raise(Unit unit) {
    unit.depth--;
    if (unit.depth == 0 && unit.is(ParagraphKind.POINT)) {
      unit.paragraph = ParagraphKind.PARAGRAPH;
    }
  }
}

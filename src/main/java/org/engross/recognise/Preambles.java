package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;

/** R301: finds the preamble of a text and those of its protocols and annexes. */
final class Preambles {
  private final Scene scene;
  private final String clean;
  private final List<Unit> units;
  private final Recitals recitals;

  private Preambles(Scene scene, String clean, List<Unit> units) {
    this.scene = scene;
    this.clean = clean;
    this.units = units;
    this.recitals = new Recitals(scene, clean, units);
  }

  /** Shapes the preamble; takes what stands before it out of the units, and returns that. */
  static List<Unit> first(Scene scene, String clean, List<Unit> units) {
    List<Unit> fronts = new ArrayList<>();
    new Preambles(scene, clean, units).preamble(fronts);
    return fronts;
  }

  /** Shapes the preambles of protocols and annexes. */
  static void inner(Scene scene, String clean, List<Unit> units) {
    new Preambles(scene, clean, units).inner();
  }

  /** R301: the paragraphs before the first numbered division or numbered paragraph. */
  private void preamble(List<Unit> fronts) {
    int start = PreambleStart.of(scene, clean, units);
    toFront(start, fronts);
    start = 0;
    boolean named = !units.isEmpty() && units.get(0).is(DivisionKind.PREAMBLE);
    if (named) {
      start = 1;
    }
    int end = start;
    while (end < units.size() && !units.get(end).head) {
      end++;
    }
    int last = recitals.end(start, end);
    last = last < 0 && !named ? leadIn(start, end) : last;
    boolean before =
        end > start
            && end < units.size()
            && units.get(end).number.isPresent()
            && units.subList(start, end).stream().allMatch(u -> u.number.isEmpty());
    if (last < 0 && !named && !before) {
      return;
    }
    int close = last < 0 ? end : withTail(last, end);
    if (last < 0 && named) {
      close = firstNumber(start, end);
    }
    for (int i = start; i < close; i++) {
      recitals.classify(i, start, close);
    }
    if (!named) {
      units.add(0, Unit.head(DivisionKind.PREAMBLE, "R301", units.get(0).firstLine));
      close++;
    }
    boolean more = close < units.size() && !units.get(close).head;
    if (more && close > start && (last >= 0 || named && hasNumber(close))) {
      Unit body = Unit.head(DivisionKind.BODY, "R302", units.get(close).firstLine);
      units.add(close, body);
    }
  }

  /** What stands before the preamble's first words is front matter. */
  private void toFront(int start, List<Unit> fronts) {
    for (int i = 0; i < start; i++) {
      Unit unit = units.get(i);
      if (unit.head) {
        Unit line = new Unit(false, unit.rule, unit.firstLine, unit.look);
        line.text.addAll(unit.text);
        int last = unit.label.size() - 1;
        if (last >= 0) {
          int to = unit.text.isEmpty() ? unit.label.get(last).to() : unit.text.get(0).to();
          line.text.subList(0, Math.min(1, line.text.size())).clear();
          line.text.add(0, new Span(unit.label.get(0).from(), to));
        }
        line.lastLine = unit.lastLine;
        unit = line;
      }
      unit.paragraph = ParagraphKind.FRONT;
      unit.rule = "R101";
      fronts.add(unit);
    }
    units.subList(0, start).clear();
  }

  /** A few words between the recitals and the first head still belong to the preamble. */
  private int withTail(int last, int end) {
    boolean few = end - last <= 3 && end < units.size();
    boolean bare = units.subList(last, end).stream().allMatch(u -> u.number.isEmpty());
    return few && bare ? end : last;
  }

  /** Where the numbered clauses begin below a preamble in prose. */
  private int firstNumber(int start, int end) {
    int at = start;
    while (at < end && units.get(at).number.filter(l -> !l.isBullet()).isEmpty()) {
      at++;
    }
    return at;
  }

  private boolean hasNumber(int i) {
    return units.get(i).number.isPresent();
  }

  /**
   * Where paragraphs end that lead over to a first number with a colon, or -1. The numbers that
   * follow are then the paragraphs of the text and not points of a list.
   */
  private int leadIn(int start, int end) {
    int first = start;
    while (first < end && units.get(first).number.isEmpty()) {
      first++;
    }
    boolean colon = first > start && first < end && recitals.endsWith(units.get(first - 1), ":");
    if (!colon
        || units.get(first).number.get().isBullet()
        || !units.get(first).number.get().isFirst()) {
      return -1;
    }
    String style = units.get(first).number.get().style();
    long many =
        units.subList(first, end).stream()
            .filter(u -> u.number.map(l -> l.style().equals(style)).orElse(false))
            .count();
    if (many < 4 || end < units.size()) {
      return -1;
    }
    raise(first, end);
    return first;
  }

  private void raise(int from, int to) {
    int by = units.get(from).depth;
    for (Unit unit : units.subList(from, to)) {
      unit.depth = Math.max(0, unit.depth - by);
      if (unit.depth == 0 && unit.paragraph == ParagraphKind.POINT) {
        unit.paragraph = ParagraphKind.PARAGRAPH;
      }
    }
  }

  /** R301: recitals of a protocol or annex that ends them as a treaty does. */
  private void inner() {
    for (int i = 1; i + 1 < units.size(); i++) {
      if (units.get(i).head && Levels.isAnnex(units.get(i).division)) {
        int end = i + 1;
        while (end < units.size() && !units.get(end).head) {
          end++;
        }
        int start = i + 1;
        while (start < end
            && Dates.isDateline(units.get(start).opening(clean, 160), scene.words())) {
          units.get(start++).paragraph = ParagraphKind.DATELINE;
        }
        int enacted = recitals.enactedAt(start, end);
        for (int k = start; k <= enacted; k++) {
          recitals.classify(k, start, enacted + 1);
        }
      }
    }
  }
}

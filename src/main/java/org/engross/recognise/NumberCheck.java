package org.engross.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.draft.ParagraphKind;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.source.SourceText;

/** Reports numbers that are missing, doubled, out of order or misprinted; it changes none. */
final class NumberCheck {
  private final SourceText source;
  private final String clean;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Label> heads = new LinkedHashMap<>();
  private final Map<String, Integer> headAt = new LinkedHashMap<>();
  private final Map<Integer, Integer> levelAt = new LinkedHashMap<>();
  private int headCount = 0;
  private final Map<String, Label> points = new LinkedHashMap<>();

  private NumberCheck(SourceText source, String clean) {
    this.source = source;
    this.clean = clean;
  }

  static List<Problem> of(SourceText source, String clean, List<Unit> units) {
    NumberCheck check = new NumberCheck(source, clean);
    units.forEach(check::look);
    return check.problems;
  }

  private void look(Unit unit) {
    if (unit.head) {
      points.clear();
      levelAt.put(unit.level, ++headCount);
      if (Levels.isAnnex(unit.division) || unit.is(org.engross.draft.DivisionKind.TEXT)) {
        heads.clear();
      }
    }
    if (unit.number.isEmpty() || unit.number.get().path().isEmpty()) {
      return;
    }
    Label label = unit.number.get();
    String key = unit.head ? label.style() : unit.depth + label.style();
    Map<String, Label> series = unit.head ? heads : points;
    if (!unit.head) {
      points.keySet().removeIf(k -> Character.getNumericValue(k.charAt(0)) > unit.depth);
    }
    Label before = series.put(key, label);
    int since = headAt.getOrDefault(key, 0);
    if (unit.head) {
      headAt.put(key, headCount);
    }
    if (!unit.head) {
      unit.inner.ifPresent(l -> points.put(unit.depth + 1 + l.style(), l));
    }
    if (label.misprint()) {
      report(Code.R504, unit, "The number \"%s\" is not printed as its neighbours are.");
    }
    if (before != null) {
      compare(unit, before, label, since);
    } else if (!unit.head && !label.isFirst() && unit.paragraph == ParagraphKind.POINT) {
      report(Code.R501, unit, "The list begins with \"%s\".");
    }
  }

  private void compare(Unit unit, Label before, Label label, int since) {
    switch (label.after(before.path())) {
      case SAME -> {
        if (!unit.head || !label.isFirst() || !isBelowAnother(unit, since)) {
          report(Code.R502, unit, "The number \"%s\" stands twice in a row.");
        }
      }
      case GAP -> {
        if (!label.isFirst() && !beginsHundred(before, label)) {
          report(Code.R501, unit, "A number is missing before \"%s\".");
        }
      }
      case BACK -> {
        if (!label.isFirst()) {
          report(Code.R503, unit, "The number \"%s\" comes after a higher one.");
        }
      }
      default -> {}
    }
  }

  /** Whether a higher division has begun since a head, so that numbers may begin again. */
  private boolean isBelowAnother(Unit unit, int since) {
    return levelAt.entrySet().stream()
        .anyMatch(e -> e.getKey() < unit.level && e.getValue() > since);
  }

  /** Articles counted by chapters: 105, then 201. */
  private static boolean beginsHundred(Label before, Label label) {
    int from = before.path().get(0);
    int to = label.path().get(0);
    return to % 100 == 1 && to / 100 == from / 100 + 1;
  }

  private void report(Code code, Unit unit, String message) {
    Span span = unit.label.isEmpty() ? new Span(0, 0) : unit.label.get(0);
    String printed = clean.substring(span.from(), span.to());
    String hint = "The printed number stands; compare the source if you can.";
    int offset = source.lineStart(unit.firstLine);
    problems.add(Problem.of(code, source.place(offset), message.formatted(printed), hint));
  }
}

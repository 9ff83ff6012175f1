package org.engross.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.draft.DivisionKind;

/**
 * Finds out which kinds of heads stand within which. A kind stands within another if its numbers
 * begin again, or it begins at all, right below a head of the other; where the text says nothing,
 * the usual order of books, parts, titles, chapters, sections and articles holds.
 */
final class Levels {
  private final List<Unit> units;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> above = new LinkedHashMap<>();
  private final Map<String, Double> ranks = new LinkedHashMap<>();

  private Levels(List<Unit> units) {
    this.units = units;
  }

  /** Sets the level of every head. */
  static void set(List<Unit> units) {
    new Levels(units).run();
  }

  private void run() {
    vote();
    List<String> order = order();
    int annex = 0;
    for (Unit unit : units) {
      if (!unit.head) {
        continue;
      }
      if (isTop(unit.division)) {
        annex = isAnnex(unit.division) ? 1 : 0;
        unit.level = 1;
      } else {
        unit.level = annex + 1 + order.indexOf(key(unit));
      }
    }
    if (units.stream().anyMatch(u -> u.is(DivisionKind.TEXT))) {
      units.stream().filter(u -> u.head && !u.is(DivisionKind.TEXT)).forEach(u -> u.level++);
    }
  }

  private void vote() {
    Unit last = null;
    Unit lastNumbered = null;
    boolean direct = false;
    for (Unit unit : units) {
      if (!unit.head) {
        direct = false;
        continue;
      }
      if (isTop(unit.division)) {
        last = null;
        lastNumbered = null;
        continue;
      }
      String key = key(unit);
      counts.merge(key, 1, Integer::sum);
      ranks.putIfAbsent(key, rank(unit));
      if (last != null && direct) {
        vote(key(last), key, 1);
      }
      boolean begins = unit.number.map(Label::isFirst).orElse(false);
      if (lastNumbered != null && begins) {
        vote(key(lastNumbered), key, 1);
      }
      last = unit;
      lastNumbered = unit.number.isPresent() ? unit : lastNumbered;
      direct = true;
    }
  }

  private void vote(String outer, String inner, int weight) {
    if (!outer.equals(inner)) {
      above.computeIfAbsent(outer, k -> new LinkedHashMap<>()).merge(inner, weight, Integer::sum);
    }
  }

  private List<String> order() {
    List<String> keys = new ArrayList<>(counts.keySet());
    Map<String, Integer> wins = new LinkedHashMap<>();
    for (String a : keys) {
      wins.put(a, (int) keys.stream().filter(b -> !a.equals(b) && isAbove(a, b)).count());
    }
    keys.sort(
        Comparator.comparing((String k) -> wins.get(k))
            .reversed()
            .thenComparing(ranks::get)
            .thenComparing(Comparator.naturalOrder()));
    return keys;
  }

  private boolean isAbove(String a, String b) {
    int net = votes(a, b) - votes(b, a);
    return net != 0 ? net > 0 : ranks.get(a) < ranks.get(b);
  }

  private int votes(String a, String b) {
    return Optional.ofNullable(above.get(a)).map(m -> m.getOrDefault(b, 0)).orElse(0);
  }

  /** Heads of one key stand on one level. */
  static String key(Unit unit) {
    if (unit.number.isPresent()) {
      return unit.number.get().style();
    }
    return "look " + unit.look.key();
  }

  private static double rank(Unit unit) {
    if (unit.number.isEmpty()) {
      Row.RowLook look = unit.look;
      double rank = 20 + look.heading();
      return rank - (look.caps() ? 0.5 : 0) - (look.bold() ? 0.3 : 0) - (look.isPlain() ? 0 : 0.1);
    }
    if (unit.number.get().kind().isPresent()) {
      return unit.division.ordinal() - DivisionKind.BOOK.ordinal();
    }
    String style = unit.number.get().style();
    double base = style.contains("I") ? 7 : style.contains("A") ? 8 : style.contains("1") ? 9 : 10;
    return base + unit.number.get().path().size() - 1 + (style.contains("(") ? 3 : 0);
  }

  static boolean isTop(DivisionKind kind) {
    return switch (kind) {
      case FRONT, PREAMBLE, TEXT, CONCLUSIONS, BODY, SIGNATURES -> true;
      default -> isAnnex(kind);
    };
  }

  static boolean isAnnex(DivisionKind kind) {
    return State.startsAnew(kind);
  }
}

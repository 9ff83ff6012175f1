package org.engross.recognise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    nameArticles();
    vote();
    raiseLast();
    List<String> order = order();
    Deque<Integer> open = new ArrayDeque<>();
    List<Unit> annex = new ArrayList<>();
    Map<String, Label> main = new LinkedHashMap<>();
    Deque<Integer> outside = new ArrayDeque<>();
    for (Unit unit : units) {
      if (!unit.head) {
        continue;
      }
      if (!annex.isEmpty() && resumes(unit, main, annex)) {
        int within = depthOfAnnex(outside, order);
        annex.forEach(u -> u.level += within);
        annex.clear();
        close(outside, order.indexOf(key(unit)));
        open = new ArrayDeque<>(outside);
      }
      if (isTop(unit.division)) {
        if (annex.isEmpty()) {
          outside.clear();
          outside.addAll(open);
        }
        open.clear();
        unit.level = 1;
        open.push(isAnnex(unit.division) ? -1 : Integer.MAX_VALUE);
      } else {
        close(open, order.indexOf(key(unit)));
        open.push(order.indexOf(key(unit)));
        unit.level = open.size();
      }
      if (isAnnex(unit.division) || !annex.isEmpty() && !isTop(unit.division)) {
        annex.add(unit);
      } else {
        annex.clear();
        unit.number.ifPresent(l -> main.put(l.style(), l));
      }
    }
    raiseCollective();
    nestTexts();
  }

  /**
   * Where a text has no articles, and nearly all that is called a chapter is a clause run in behind
   * its number, those clauses are its articles. Example: {@code الفصل 12 ـ تضمن الدولة}.
   */
  private void nameArticles() {
    List<Unit> chapters =
        units.stream().filter(u -> u.is(DivisionKind.CHAPTER) && u.number.isPresent()).toList();
    long bare = chapters.stream().filter(u -> u.text.isEmpty()).count();
    boolean articles = units.stream().anyMatch(u -> u.is(DivisionKind.ARTICLE));
    if (!articles && bare >= 4 && bare * 10 >= chapters.size() * 9) {
      chapters.forEach(u -> u.division = DivisionKind.ARTICLE);
    }
  }

  /**
   * "ANNEXES" right above the first annex stands beside it and not in the last division; so does
   * "Amendments" above the first amendment.
   */
  private void raiseCollective() {
    Unit collective = null;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (!unit.head) {
        continue;
      }
      boolean begins = unit.number.filter(l -> l.isFirst() && !l.path().isEmpty()).isPresent();
      boolean first = begins && !isTop(unit.division);
      boolean annex = isAnnex(unit.division) && units.get(Math.max(0, i - 1)).head;
      if (collective != null && (annex || first && unit.level < collective.level)) {
        collective.level = Math.min(unit.level, collective.level);
      }
      collective = unit.number.isEmpty() && !isTop(unit.division) ? unit : null;
    }
  }

  /** An annex that stands among the articles of a division belongs to that division. */
  private static int depthOfAnnex(Deque<Integer> outside, List<String> order) {
    boolean article = !outside.isEmpty() && order.indexOf("article") == outside.peek();
    return article ? outside.size() - 1 : outside.size();
  }

  /** Closes the divisions within which a head of a rank cannot stand. */
  private static void close(Deque<Integer> open, int rank) {
    while (!open.isEmpty() && open.peek() >= rank) {
      open.pop();
    }
  }

  /** Whether a head goes on with the numbers from before an annex, so that the annex has ended. */
  private static boolean resumes(Unit unit, Map<String, Label> main, List<Unit> annex) {
    if (unit.number.isEmpty() || isAnnex(unit.division)) {
      return false;
    }
    Label label = unit.number.get();
    Label before = main.get(label.style());
    boolean within =
        annex.stream()
            .anyMatch(u -> u.number.map(l -> l.style().equals(label.style())).orElse(false));
    Label.Step step = before == null ? Label.Step.BACK : label.after(before.path());
    boolean next = step == Label.Step.NEXT || step == Label.Step.GAP && label.kind().isPresent();
    return next && !within && !label.isFirst();
  }

  private void nestTexts() {
    boolean within = false;
    for (Unit unit : units) {
      if (unit.is(DivisionKind.TEXT)) {
        within = true;
      } else if (unit.head && within) {
        unit.level++;
      }
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

  /**
   * Unnumbered heads that begin only behind the last numbered division do not stand within it.
   * Example: {@code FINAL PROVISIONS} below the last article.
   */
  private void raiseLast() {
    int from = -1;
    int last = -1;
    int numbered = 0;
    int end = 0;
    while (end < units.size() && !isAnnex(units.get(end).division)) {
      if (units.get(end).head && units.get(end).number.flatMap(Label::kind).isPresent()) {
        from = from < 0 ? end : from;
        last = end;
        numbered++;
      }
      end++;
    }
    if (numbered < 3) {
      return;
    }
    Set<String> behind = capitals(last, end);
    behind.removeAll(capitals(from, last));
    behind.forEach(key -> ranks.put(key, -1.0));
  }

  private Set<String> capitals(int from, int to) {
    return units.subList(from, to).stream()
        .filter(u -> u.head && !isTop(u.division) && u.number.isEmpty() && u.look.caps())
        .map(Levels::key)
        .collect(Collectors.toCollection(TreeSet::new));
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
      double weight = (look.caps() ? 0.5 : 0) + (look.bold() ? 0.3 : 0);
      return rank - weight - (look.isPlain() || look.italic() ? 0 : 0.1);
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

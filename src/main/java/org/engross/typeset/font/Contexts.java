package org.engross.typeset.font;

import java.util.Arrays;

/**
 * Rules that act only between certain neighbours: GSUB types 5 and 6, GPOS types 7 and 8, each in
 * three formats (by glyph, by class, by coverage).
 */
final class Contexts {
  private final Sfnt font;
  private final int glyphs;
  private final Lookup[] lookups;
  private int depth;
  private int[] called = new int[0];

  /**
   * @param lookups the lookups a rule may call by number
   */
  Contexts(Sfnt font, int glyphs, Lookup[] lookups) {
    this.font = font;
    this.glyphs = glyphs;
    this.lookups = lookups;
  }

  /** The numbers of the lookups called by the rules read since the last time this was asked. */
  int[] takeCalled() {
    int[] taken = called;
    called = new int[0];
    return taken;
  }

  /**
   * @param chained whether the rule also looks at what stands before and after
   */
  Subtable read(int at, boolean chained) {
    int format = font.u16(at);
    if (format == 3) {
      Rule rule = coverageRule(at, chained);
      return (buffer, i, lookup) -> tryRule(rule, buffer, i, lookup);
    }
    char[] coverage = font.coverage(at + font.u16(at + 2), glyphs);
    int sets = format == 1 ? at + 4 : at + (chained ? 10 : 6);
    char[][] classes = format == 1 ? new char[3][] : classes(at, chained);
    Rule[][] rules = rules(at, sets, chained, classes);
    return (buffer, i, lookup) -> {
      int glyph = buffer.id[i];
      if (coverage[glyph] == 0) {
        return Subtable.NO_MATCH;
      }
      int set = format == 1 ? coverage[glyph] - 1 : classes[1][glyph];
      return set < rules.length ? tryRules(rules[set], buffer, i, lookup) : Subtable.NO_MATCH;
    };
  }

  private char[][] classes(int at, boolean chained) {
    char[][] classes = new char[3][];
    if (chained) {
      for (int i = 0; i < 3; i++) {
        int offset = font.u16(at + 4 + 2 * i);
        classes[i] = offset == 0 ? new char[glyphs] : font.classes(at + offset, glyphs);
      }
    } else {
      classes[1] = font.classes(at + font.u16(at + 4), glyphs);
    }
    return classes;
  }

  private Rule[][] rules(int at, int sets, boolean chained, char[][] classes) {
    Rule[][] rules = new Rule[font.u16(sets)][];
    for (int i = 0; i < rules.length; i++) {
      int offset = font.u16(sets + 2 + 2 * i);
      rules[i] = new Rule[offset == 0 ? 0 : font.u16(at + offset)];
      for (int k = 0; k < rules[i].length; k++) {
        int place = at + offset + font.u16(at + offset + 2 + 2 * k);
        rules[i][k] = chained ? chainRule(place, classes) : plainRule(place, classes);
      }
    }
    return rules;
  }

  private Rule plainRule(int at, char[][] classes) {
    int inputs = font.u16(at) - 1;
    Test[] input = input(at + 4, inputs, classes[1]);
    return new Rule(
        new Test[0], input, new Test[0], actions(at + 4 + 2 * inputs, font.u16(at + 2)));
  }

  private Rule chainRule(int at, char[][] classes) {
    int before = font.u16(at);
    int p = at + 2 + 2 * before;
    int inputs = font.u16(p) - 1;
    int q = p + 2 + 2 * inputs;
    int after = font.u16(q);
    int r = q + 2 + 2 * after;
    return new Rule(
        values(at + 2, before, classes[0]),
        input(p + 2, inputs, classes[1]),
        values(q + 2, after, classes[2]),
        actions(r + 2, font.u16(r)));
  }

  private Rule coverageRule(int at, boolean chained) {
    if (!chained) {
      int inputs = font.u16(at + 2);
      int count = font.u16(at + 4);
      Test[] input = coverages(at, at + 6, inputs);
      return new Rule(new Test[0], input, new Test[0], actions(at + 6 + 2 * inputs, count));
    }
    int before = font.u16(at + 2);
    int p = at + 4 + 2 * before;
    int inputs = font.u16(p);
    int q = p + 2 + 2 * inputs;
    int after = font.u16(q);
    int r = q + 2 + 2 * after;
    return new Rule(
        coverages(at, at + 4, before),
        coverages(at, p + 2, inputs),
        coverages(at, q + 2, after),
        actions(r + 2, font.u16(r)));
  }

  /** The tests of the input; the first glyph has already chosen the rule. */
  private Test[] input(int at, int count, char[] classes) {
    Test[] tests = new Test[count + 1];
    tests[0] = g -> true;
    System.arraycopy(values(at, count, classes), 0, tests, 1, count);
    return tests;
  }

  private Test[] values(int at, int count, char[] classes) {
    Test[] tests = new Test[count];
    for (int i = 0; i < count; i++) {
      int value = font.u16(at + 2 * i);
      tests[i] = classes == null ? g -> g == value : g -> classes[g] == value;
    }
    return tests;
  }

  private Test[] coverages(int base, int at, int count) {
    Test[] tests = new Test[count];
    for (int i = 0; i < count; i++) {
      char[] coverage = font.coverage(base + font.u16(at + 2 * i), glyphs);
      tests[i] = g -> coverage[g] != 0;
    }
    return tests;
  }

  /** Pairs of position in the input and number of the lookup to apply there. */
  private int[] actions(int at, int count) {
    int[] actions = new int[2 * count];
    for (int i = 0; i < actions.length; i++) {
      actions[i] = font.u16(at + 2 * i);
    }
    for (int i = 1; i < actions.length; i += 2) {
      called = Arrays.copyOf(called, called.length + 1);
      called[called.length - 1] = actions[i];
    }
    return actions;
  }

  private int tryRules(Rule[] rules, GlyphBuffer buffer, int i, Lookup lookup) {
    for (Rule rule : rules) {
      int next = tryRule(rule, buffer, i, lookup);
      if (next != Subtable.NO_MATCH) {
        return next;
      }
    }
    return Subtable.NO_MATCH;
  }

  private int tryRule(Rule rule, GlyphBuffer buffer, int i, Lookup lookup) {
    int[] places = new int[rule.input.length];
    int j = i;
    for (int k = 0; k < places.length; k++) {
      j = k == 0 ? i : lookup.next(buffer, j);
      if (j >= buffer.length || !rule.input[k].accepts(buffer.id[j])) {
        return Subtable.NO_MATCH;
      }
      places[k] = j;
    }
    return surrounded(rule, buffer, i, j, lookup) ? act(rule, places, buffer) : Subtable.NO_MATCH;
  }

  private static boolean surrounded(
      Rule rule, GlyphBuffer buffer, int first, int last, Lookup lookup) {
    int j = first;
    for (Test test : rule.before) {
      j = lookup.previous(buffer, j);
      if (j < 0 || !test.accepts(buffer.id[j])) {
        return false;
      }
    }
    j = last;
    for (Test test : rule.after) {
      j = lookup.next(buffer, j);
      if (j >= buffer.length || !test.accepts(buffer.id[j])) {
        return false;
      }
    }
    return true;
  }

  private int act(Rule rule, int[] places, GlyphBuffer buffer) {
    int end = places[places.length - 1] + 1;
    if (depth == Lookup.DEEPEST) {
      return end;
    }
    depth++;
    for (int a = 0; a < rule.actions.length; a += 2) {
      int place = rule.actions[a];
      if (place < places.length && places[place] >= 0) {
        int before = buffer.length;
        lookups[rule.actions[a + 1]].applyAt(buffer, places[place]);
        shift(places, place, buffer.length - before);
        end += buffer.length - before;
      }
    }
    depth--;
    return end;
  }

  /** After a change of length at one place the later ones move; swallowed ones are gone. */
  private static void shift(int[] places, int at, int change) {
    int swallowed = Math.max(0, -change);
    for (int k = at + 1; k < places.length; k++) {
      places[k] = k - at <= swallowed ? -1 : places[k] < 0 ? -1 : places[k] + change;
    }
  }

  /** A test of one glyph. */
  private interface Test {
    boolean accepts(int glyph);
  }

  /** What must stand where, and what is then done. */
  private static final class Rule {
    private final Test[] before;
    private final Test[] input;
    private final Test[] after;
    private final int[] actions;

    Rule(Test[] before, Test[] input, Test[] after, int[] actions) {
      this.before = before;
      this.input = input;
      this.after = after;
      this.actions = actions;
    }
  }
}

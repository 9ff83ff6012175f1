package org.engross.typeset.paragraph;

import java.util.ArrayList;
import java.util.List;

/** Sets the lines of a paragraph once it is known where they end. */
final class LineSetter {
  private final StyledText text;
  private final Runs runs;
  private final Items items;
  private final Measure measure;
  private final BreakingCosts costs;

  LineSetter(StyledText text, Runs runs, Items items, Measure measure, BreakingCosts costs) {
    this.text = text;
    this.runs = runs;
    this.items = items;
    this.measure = measure;
    this.costs = costs;
  }

  List<Line> set(Breaks breaks) {
    List<Line> lines = new ArrayList<>(breaks.lines());
    int from = 0;
    int offset = 0;
    for (int i = 0; i < breaks.lines(); i++) {
      int at = breaks.at()[i];
      int next = at + 1 < items.size ? items.afterBreak(at) : items.size;
      int end = i + 1 == breaks.lines() ? text.string().length() : items.from[next];
      lines.add(line(from, at, offset, end, i == 0));
      from = next;
      offset = end;
    }
    return lines;
  }

  private Line line(int from, int at, int start, int end, boolean firstLine) {
    Fragments fragments = new Fragments(text.string(), runs);
    Line.Ending ending = ending(at);
    for (int i = from; i < at; i++) {
      if (items.kind[i] == Items.BOX) {
        fragments.letters(items.from[i], items.to[i]);
      } else if (items.kind[i] == Items.GLUE) {
        fragments.gap(
            items.from[i], items.to[i], items.width[i], items.stretch[i], items.shrink[i]);
      }
    }
    fragments.finish(ending == Line.Ending.SOFT_HYPHEN);
    return new Justifier(text, runs, measure, costs)
        .line(
            fragments, new Bounds(start, end, firstLine, ending, hangLeft(from), items.right[at]));
  }

  private int hangLeft(int from) {
    return from < items.size ? items.left[from] : 0;
  }

  private Line.Ending ending(int at) {
    if (items.cost[at] == Items.ALWAYS) {
      return Line.Ending.FINAL;
    }
    if (items.kind[at] == Items.GLUE) {
      return items.from[at] < 0 ? Line.Ending.JOIN : Line.Ending.SPACE;
    }
    if (!items.hyphen[at]) {
      return Line.Ending.JOIN;
    }
    int last = items.to[at - 1] - 1;
    char c = text.string().charAt(last);
    return c == '-' || c == '\u2010' ? Line.Ending.HYPHEN : Line.Ending.SOFT_HYPHEN;
  }

  /** What a line is besides its letters. */
  record Bounds(
      int start, int end, boolean firstLine, Line.Ending ending, int hangLeft, int hangRight) {}
}

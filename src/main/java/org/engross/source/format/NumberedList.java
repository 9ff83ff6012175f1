package org.engross.source.format;

import java.util.List;

/** Counts the items of one list, level by level. */
final class NumberedList {
  private static final int DEEPEST = 10;

  private final List<NumberedLevel> levels;
  private final int[] counts;

  NumberedList(List<NumberedLevel> levels) {
    this.levels = List.copyOf(levels);
    this.counts = new int[DEEPEST];
    restart(0);
  }

  /** A list that counts on where another one is, and the other way round, but looks otherwise. */
  NumberedList(List<NumberedLevel> levels, NumberedList together) {
    this.levels = List.copyOf(levels);
    this.counts = together.counts;
  }

  /** Counts the next item of a level, zero-based, and gives its label with a space behind it. */
  String next(int level) {
    int at = Math.min(level, DEEPEST - 1);
    for (int outer = 0; outer < at; outer++) {
      // An item below a level that has no item yet counts as below its first one.
      if (counts[outer] < level(outer).start()) {
        counts[outer] = level(outer).start();
      }
    }
    counts[at]++;
    restart(at + 1);
    NumberedLevel own = level(at);
    if (own.format().equals("bullet")) {
      return "• ";
    }
    String label = ListLabel.of(own.pattern(), counts, i -> format(own, i, at)).strip();
    return label.isEmpty() ? "" : label + " ";
  }

  private String format(NumberedLevel own, int level, int at) {
    return own.legal() && level < at ? "decimal" : level(level).format();
  }

  /** Lets the next item of a level have a number. */
  void startAt(int level, int number) {
    int at = Math.min(level, DEEPEST - 1);
    counts[at] = number - 1;
    restart(at + 1);
  }

  private NumberedLevel level(int level) {
    return level < levels.size() ? levels.get(level) : NumberedLevel.PLAIN;
  }

  private void restart(int from) {
    for (int level = from; level < DEEPEST; level++) {
      counts[level] = level(level).start() - 1;
    }
  }
}

package org.engross.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which words of one text stand, in the same order, in another. Words that occur once in both
 * are the fixed points between which the rest is compared (patience diff, Cohen), so that a text of
 * any length with few changes takes little time.
 */
final class WordMatch {
  private static final int MOST_CHANGES = 1_000;

  private final List<String> first;
  private final List<String> second;
  private final int[] match;

  private WordMatch(List<String> first, List<String> second) {
    this.first = first;
    this.second = second;
    this.match = new int[second.size()];
    Arrays.fill(match, -1);
  }

  /** For each word of the second text its index in the first, or -1; rising where not -1. */
  static int[] of(List<String> first, List<String> second) {
    WordMatch words = new WordMatch(first, second);
    List<Stretch> open = new ArrayList<>();
    open.add(new Stretch(0, first.size(), 0, second.size()));
    while (!open.isEmpty()) {
      words.compare(open.remove(open.size() - 1), open);
    }
    return words.match;
  }

  /** A part of the first text and the part of the second that it is compared with. */
  private record Stretch(int from, int to, int start, int end) {
    boolean isEmpty() {
      return from >= to || start >= end;
    }
  }

  private void compare(Stretch whole, List<Stretch> open) {
    Stretch stretch = trim(whole);
    if (stretch.isEmpty()) {
      return;
    }
    List<int[]> fixed = fixedPoints(stretch);
    if (fixed.isEmpty()) {
      wordByWord(stretch);
      return;
    }
    int from = stretch.from();
    int start = stretch.start();
    for (int[] pair : fixed) {
      match[pair[1]] = pair[0];
      open.add(new Stretch(from, pair[0], start, pair[1]));
      from = pair[0] + 1;
      start = pair[1] + 1;
    }
    open.add(new Stretch(from, stretch.to(), start, stretch.end()));
  }

  /** Takes off what both begin and end with. */
  private Stretch trim(Stretch s) {
    int from = s.from();
    int start = s.start();
    while (from < s.to() && start < s.end() && first.get(from).equals(second.get(start))) {
      match[start++] = from++;
    }
    int to = s.to();
    int end = s.end();
    while (to > from && end > start && first.get(to - 1).equals(second.get(end - 1))) {
      match[--end] = --to;
    }
    return new Stretch(from, to, start, end);
  }

  /** Words that occur once in each, the longest rising row of them. */
  private List<int[]> fixedPoints(Stretch s) {
    Map<String, Integer> inFirst = once(first, s.from(), s.to());
    Map<String, Integer> inSecond = once(second, s.start(), s.end());
    List<int[]> pairs = new ArrayList<>();
    for (int i = s.start(); i < s.end(); i++) {
      String word = second.get(i);
      int there = inFirst.getOrDefault(word, -1);
      if (there >= 0 && inSecond.get(word) == i) {
        pairs.add(new int[] {there, i});
      }
    }
    return longestRising(pairs);
  }

  /** Where each word stands; -1 for one that stands there twice. */
  private static Map<String, Integer> once(List<String> words, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(words.get(i), i, (a, b) -> -1);
    }
    return places;
  }

  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (pairs.get(tails[middle])[0] < pairs.get(i)[0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> rising = new ArrayList<>();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      rising.add(0, pairs.get(i));
    }
    return rising;
  }

  /**
   * The shortest way from one stretch to the other, found greedily (Myers 1986): diagonal by
   * diagonal, how far one comes with a number of words left out or put in. Two stretches that
   * differ in more words than {@link #MOST_CHANGES} are taken as wholly different.
   */
  private void wordByWord(Stretch s) {
    int n = s.to() - s.from();
    int m = s.end() - s.start();
    int most = Math.min(n + m, MOST_CHANGES);
    int[] reach = new int[2 * most + 3];
    List<int[]> steps = new ArrayList<>();
    for (int changes = 0; changes <= most; changes++) {
      steps.add(Arrays.copyOfRange(reach, most - changes, most + changes + 3));
      for (int k = -changes; k <= changes; k += 2) {
        int x = down(reach, most + 1 + k, k, changes) ? reach[most + 2 + k] : reach[most + k] + 1;
        while (x < n && x - k < m && same(s, x, x - k)) {
          x++;
        }
        reach[most + 1 + k] = x;
        if (x >= n && x - k >= m) {
          trace(s, steps, n, m);
          return;
        }
      }
    }
  }

  private boolean same(Stretch s, int x, int y) {
    return first.get(s.from() + x).equals(second.get(s.start() + y));
  }

  /** Whether the way to a diagonal comes by putting a word in, not by leaving one out. */
  private static boolean down(int[] reach, int at, int diagonal, int changes) {
    return diagonal == -changes || (diagonal != changes && reach[at - 1] < reach[at + 1]);
  }

  /** Goes the way back; each diagonal step is a word that both have. */
  private void trace(Stretch s, List<int[]> steps, int n, int m) {
    int x = n;
    int y = m;
    for (int changes = steps.size() - 1; changes >= 0; changes--) {
      int[] reach = steps.get(changes);
      int k = x - y;
      boolean down = down(reach, changes + 1 + k, k, changes);
      int fromX = down ? reach[changes + 2 + k] : reach[changes + k];
      int fromY = fromX - (down ? k + 1 : k - 1);
      while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0) && same(s, x - 1, y - 1)) {
        match[s.start() + --y] = s.from() + --x;
      }
      x = fromX;
      y = fromY;
    }
  }
}

package org.engross.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which tokens of two sequences are the same, in order. Like ends are taken off first; words
 * that occur once on both sides are anchors (the "patience" method); short stretches between
 * anchors are compared in full. The time is near to linear in the length of the sequences.
 */
final class TokenDiff {
  /** Stretches are compared in full if the product of their lengths is at most this. */
  private static final long FULL = 250_000;

  /** The most steps for which the shortest way is looked for. */
  private static final int STEPS = 600;

  private final int[] before;
  private final int[] after;

  /** For each token of the later sequence its equal in the earlier one, or -1. */
  private final int[] matches;

  private record Stretch(int from, int to, int start, int end) {}

  private TokenDiff(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    this.matches = new int[after.length];
    Arrays.fill(matches, -1);
  }

  /** For each token of {@code after} the index of its equal in {@code before}, or -1. */
  static int[] match(int[] before, int[] after) {
    TokenDiff diff = new TokenDiff(before, after);
    Deque<Stretch> open = new ArrayDeque<>();
    open.push(new Stretch(0, before.length, 0, after.length));
    while (!open.isEmpty()) {
      diff.compare(open.pop(), open);
    }
    return diff.matches;
  }

  private void compare(Stretch whole, Deque<Stretch> open) {
    Stretch s = withoutLikeEnds(whole);
    if (s.from() == s.to() || s.start() == s.end()) {
      return;
    }
    List<int[]> anchors = anchors(s);
    if (!anchors.isEmpty()) {
      int from = s.from();
      int start = s.start();
      for (int[] anchor : anchors) {
        open.push(new Stretch(from, anchor[0], start, anchor[1]));
        matches[anchor[1]] = anchor[0];
        from = anchor[0] + 1;
        start = anchor[1] + 1;
      }
      open.push(new Stretch(from, s.to(), start, s.end()));
    } else if (!compareByEdits(s) && (long) (s.to() - s.from()) * (s.end() - s.start()) <= FULL) {
      compareInFull(s);
    }
  }

  private Stretch withoutLikeEnds(Stretch s) {
    int from = s.from();
    int start = s.start();
    int to = s.to();
    int end = s.end();
    while (from < to && start < end && before[from] == after[start]) {
      matches[start++] = from++;
    }
    while (from < to && start < end && before[to - 1] == after[end - 1]) {
      matches[--end] = --to;
    }
    return new Stretch(from, to, start, end);
  }

  /** Words that stand once on either side, as many of them as keep their order. */
  private List<int[]> anchors(Stretch s) {
    Map<Integer, int[]> seen = new HashMap<>();
    for (int i = s.from(); i < s.to(); i++) {
      int[] place = seen.computeIfAbsent(before[i], w -> new int[] {0, 0, 0, 0});
      place[0]++;
      place[1] = i;
    }
    for (int i = s.start(); i < s.end(); i++) {
      int[] place = seen.get(after[i]);
      if (place != null) {
        place[2]++;
        place[3] = i;
      }
    }
    List<int[]> once = new ArrayList<>();
    for (int i = s.start(); i < s.end(); i++) {
      int[] place = seen.get(after[i]);
      if (place != null && place[0] == 1 && place[2] == 1) {
        once.add(new int[] {place[1], i});
      }
    }
    return longestRising(once);
  }

  /** The longest run of pairs whose first members rise (patience sorting). */
  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle])[0] < pairs.get(i)[0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> rising = new ArrayList<>();
    for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = previous[at]) {
      rising.add(pairs.get(at));
    }
    java.util.Collections.reverse(rising);
    return rising;
  }

  /**
   * The shortest way from one stretch to the other, if it has few steps (E. W. Myers, "An O(ND)
   * Difference Algorithm and Its Variations", 1986).
   *
   * @return false if there are too many steps
   */
  private boolean compareByEdits(Stretch s) {
    int rows = s.to() - s.from();
    int columns = s.end() - s.start();
    List<int[]> trace = new ArrayList<>();
    int[] furthest = new int[2 * STEPS + 3];
    for (int steps = 0; steps <= STEPS; steps++) {
      trace.add(Arrays.copyOfRange(furthest, STEPS - steps, STEPS + steps + 3));
      for (int k = -steps; k <= steps; k += 2) {
        int at = STEPS + 1 + k;
        boolean down = k == -steps || (k != steps && furthest[at - 1] < furthest[at + 1]);
        int i = down ? furthest[at + 1] : furthest[at - 1] + 1;
        while (i < rows && i - k < columns && before[s.from() + i] == after[s.start() + i - k]) {
          i++;
        }
        furthest[at] = i;
        if (i >= rows && i - k >= columns) {
          goBack(s, trace, rows, columns);
          return true;
        }
      }
    }
    return false;
  }

  /** Writes down the matches on the way found, from its end. */
  private void goBack(Stretch s, List<int[]> trace, int rows, int columns) {
    int i = rows;
    int j = columns;
    for (int steps = trace.size() - 1; steps >= 0; steps--) {
      int[] furthest = trace.get(steps);
      int middle = steps + 1;
      int k = i - j;
      boolean down =
          k == -steps || (k != steps && furthest[middle + k - 1] < furthest[middle + k + 1]);
      int before = down ? furthest[middle + k + 1] : furthest[middle + k - 1];
      int column = before - (down ? k + 1 : k - 1);
      while (i > before + (down ? 0 : 1) && j > column + (down ? 1 : 0)) {
        matches[s.start() + --j] = s.from() + --i;
      }
      i = before;
      j = column;
    }
  }

  /** Longest common subsequence by table. */
  private void compareInFull(Stretch s) {
    int rows = s.to() - s.from();
    int columns = s.end() - s.start();
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        boolean same = before[s.from() + i] == after[s.start() + j];
        best[i][j] = same ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (before[s.from() + i] == after[s.start() + j]) {
        matches[s.start() + j++] = s.from() + i++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}

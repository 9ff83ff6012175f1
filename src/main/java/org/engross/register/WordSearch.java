package org.engross.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.register.Quotation.Agreement;
import org.engross.register.Quotation.Difference;
import org.engross.register.Quotation.Joined;

/**
 * Finds the run of words nearest to a quotation: candidates by the diagonal on which most of its
 * words fall, then an alignment of words with the least edits (Sellers 1980), free at both ends.
 */
final class WordSearch {
  /** More edits than this share of the quotation's words, and it counts as not found. */
  private static final double MOST_EDITS = 0.4;

  private final Joined joined;
  private final List<int[]> words = new ArrayList<>();
  private final Map<String, List<Integer>> places = new TreeMap<>();

  WordSearch(Joined joined) {
    this.joined = joined;
    String text = joined.folded();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          places
              .computeIfAbsent(text.substring(start, i), k -> new ArrayList<>())
              .add(words.size());
          words.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
  }

  /** The closest run of words, or "not found" when nothing is near enough. */
  Quotation closest(String folded) {
    String[] quoted = folded.split(" ");
    if (folded.isEmpty() || quoted.length < 2 || words.isEmpty()) {
      return Quotation.notFound();
    }
    int middle = bestDiagonal(quoted);
    int slack = quoted.length / 3 + 8;
    int from = Math.max(0, middle - slack);
    int to = Math.min(words.size(), middle + quoted.length + slack);
    return align(quoted, from, to);
  }

  /** Where the quotation would begin if most of its rarer words stand where they should. */
  private int bestDiagonal(String[] quoted) {
    Map<Integer, Integer> votes = new TreeMap<>();
    int best = 0;
    int most = 0;
    for (int i = 0; i < quoted.length; i++) {
      List<Integer> at = places.getOrDefault(quoted[i], List.of());
      int weight = at.size() > 200 ? 0 : 1 + 12 / (1 + at.size());
      for (int place : weight == 0 ? List.<Integer>of() : at) {
        // Neighbouring diagonals vote together, since a word more or less shifts the rest.
        int diagonal = (place - i) / 4;
        int sum = votes.merge(diagonal, weight, Integer::sum);
        if (sum > most) {
          most = sum;
          best = place - i;
        }
      }
    }
    return best;
  }

  private Quotation align(String[] quoted, int from, int to) {
    int n = quoted.length;
    int m = to - from;
    int[][] cost = new int[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      cost[i][0] = i;
      for (int j = 1; j <= m; j++) {
        int keep = cost[i - 1][j - 1] + (quoted[i - 1].equals(word(from + j - 1)) ? 0 : 1);
        cost[i][j] = Math.min(keep, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
      }
    }
    int end = 0;
    for (int j = 1; j <= m; j++) {
      end = cost[n][j] <= cost[n][end] ? j : end;
    }
    if (cost[n][end] > MOST_EDITS * n) {
      return Quotation.notFound();
    }
    return traced(quoted, from, end, cost);
  }

  private Quotation traced(String[] quoted, int from, int end, int[][] cost) {
    List<String[]> steps = new ArrayList<>();
    int i = quoted.length;
    int j = end;
    while (i > 0) {
      boolean same = j > 0 && quoted[i - 1].equals(word(from + j - 1));
      if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
        steps.add(0, new String[] {quoted[--i], word(from + --j)});
      } else if (cost[i][j] == cost[i - 1][j] + 1) {
        steps.add(0, new String[] {quoted[--i], ""});
      } else {
        steps.add(0, new String[] {"", word(from + --j)});
      }
    }
    int start = joined.original(words.get(from + j)[0]);
    int stop = joined.original(words.get(from + Math.max(j, end - 1))[1] - 1) + 1;
    return joined.quotation(Agreement.CLOSE, start, stop, differences(steps));
  }

  private static List<Difference> differences(List<String[]> steps) {
    List<Difference> differences = new ArrayList<>();
    StringBuilder quoted = new StringBuilder();
    StringBuilder edition = new StringBuilder();
    for (String[] step : steps) {
      if (step[0].equals(step[1])) {
        flush(quoted, edition, differences);
      } else {
        append(quoted, step[0]);
        append(edition, step[1]);
      }
    }
    flush(quoted, edition, differences);
    return differences;
  }

  private static void append(StringBuilder run, String word) {
    run.append(run.isEmpty() || word.isEmpty() ? "" : " ").append(word);
  }

  private static void flush(
      StringBuilder quoted, StringBuilder edition, List<Difference> differences) {
    if (!quoted.isEmpty() || !edition.isEmpty()) {
      differences.add(new Difference(quoted.toString(), edition.toString()));
    }
    quoted.setLength(0);
    edition.setLength(0);
  }

  private String word(int index) {
    int[] word = words.get(index);
    return joined.folded().substring(word[0], word[1]);
  }
}

package org.engross.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word that is fewest typing errors away from the one that was written; empty when none
   * is near, which means more than a third of the letters wrong. Case, spaces and underscores do
   * not count as errors.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    String plain = plain(written);
    int most = Math.max(2, plain.length() / 3);
    return known.stream()
        .filter(word -> near(plain, word, most))
        .min(
            Comparator.comparingInt((String word) -> distance(plain, plain(word)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean near(String plain, String word, int most) {
    String other = plain(word);
    boolean within = other.length() > 3 && (plain.contains(other) || startsWord(plain, other));
    return within || distance(plain, other) <= Math.min(most, other.length() - 1);
  }

  private static boolean startsWord(String plain, String other) {
    return plain.length() > 3 && other.startsWith(plain);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
  }

  /** Levenshtein's distance; a swap of two neighbours counts as one. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] cost) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}

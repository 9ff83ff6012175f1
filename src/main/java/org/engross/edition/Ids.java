package org.engross.edition;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Hands out ids, each once. */
final class Ids {
  private final Set<String> taken = new TreeSet<>();
  private final TreeMap<String, Integer> counters = new TreeMap<>();

  boolean isTaken(String id) {
    return taken.contains(id);
  }

  /** The id wanted, or with the first free of the suffixes _2, _3 … */
  String take(String wanted) {
    return take(wanted, "_", "");
  }

  /** As {@link #take(String)}, the suffix between the two strings. */
  String take(String wanted, String before, String after) {
    String id = wanted;
    int n = counters.getOrDefault(wanted, 1);
    while (!taken.add(id)) {
      n++;
      id = wanted + before + n + after;
    }
    counters.put(wanted, n);
    return id;
  }

  /** The next number of a series. */
  int next(String series) {
    return counters.merge("#" + series, 1, Integer::sum);
  }

  /** An id within another; the outermost has no context. */
  static String within(String context, String own) {
    return context.isEmpty() ? own : context + "__" + own;
  }
}

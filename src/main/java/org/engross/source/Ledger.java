package org.engross.source;

import java.util.Comparator;
import java.util.List;

/**
 * Every difference between the source and the edition's text, in the order of the source. With the
 * {@link Origin}s it is a proof: each character of the source is copied by exactly one origin
 * piece, or stands in the {@code before} of exactly one entry, or is white space between two of
 * those.
 */
public record Ledger(List<Entry> entries) {
  /** The rule by which words stand in another order than in the source: column by column. */
  public static final String SIDE_BY_SIDE = "R605";

  public static final Ledger EMPTY = new Ledger(List.of());

  /**
   * One change.
   *
   * @param start source offset where the changed characters begin
   * @param before those characters as they stand in the source; may be empty
   * @param after what the edition has instead; may be empty
   * @param rule the rule that made the change, such as {@code R021}, or {@code editor}
   * @param reason one sentence for the editorial notes
   */
  public record Entry(int start, String before, String after, String rule, String reason) {
    public int end() {
      return start + before.length();
    }
  }

  public Ledger {
    entries = entries.stream().sorted(Comparator.comparingInt(Entry::start)).toList();
  }

  /** The entries whose changed characters end at a source offset. */
  public List<Entry> endingAt(int offset) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < entries.size() && entries.get(last).end() == offset) {
      last++;
    }
    return entries.subList(low, last);
  }
}

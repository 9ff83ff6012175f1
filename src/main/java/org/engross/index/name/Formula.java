package org.engross.index.name;

import java.util.List;
import org.engross.index.EntityKind;

/**
 * The words with which an organ begins its own act: "The Security Council," on a line of its own,
 * or before the first of its recitals.
 */
final class Formula {
  private Formula() {}

  /** Whether a passage begins with bodies, a comma, and nothing or a recital behind it. */
  static boolean begins(Passage passage, List<Sighting> names) {
    Words words = new Words(passage);
    int at = 0;
    boolean body = false;
    while (words.in(at) && !words.isMark(at, ',')) {
      int start = at;
      int end =
          names.stream()
              .filter(s -> s.from() == start && s.kind() == EntityKind.BODY)
              .mapToInt(Sighting::to)
              .max()
              .orElse(start);
      boolean between = words.is(at, "articles") || words.is(at, "joiners");
      if (end == at && !between) {
        return false;
      }
      body |= end > at;
      at = Math.max(end, at + 1);
    }
    boolean alone = at + 1 == passage.tokens().size();
    return body && words.isMark(at, ',') && (alone || isRecital(words, at + 1));
  }

  private static boolean isRecital(Words words, int at) {
    boolean ending = words.in(at) && words.endsIn(words.get(at).key(), "opener-endings");
    return words.is(at, "openers") || ending;
  }
}

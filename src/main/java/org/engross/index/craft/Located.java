package org.engross.index.craft;

import java.util.List;
import org.engross.index.Mention;

/**
 * The mentions of one thing in one text unit.
 *
 * @param passage which of the edition's passages it is, counted in reading order
 * @param mentions at least one, in order
 * @param defining whether the thing is defined here
 */
record Located(int passage, List<Mention> mentions, boolean defining) {
  Located {
    mentions = List.copyOf(mentions);
  }

  Mention first() {
    return mentions.get(0);
  }

  Mention last() {
    return mentions.get(mentions.size() - 1);
  }
}

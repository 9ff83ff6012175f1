package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a page is filled, and the cheapest way there.
 *
 * @param key what later choices depend on
 * @param cost sum of all costs so far
 * @param breakAfter what it costs to end the page here
 * @param trail the choices that led here, the last first
 */
record PageState(Key key, long cost, int breakAfter, Trail trail) {
  /**
   * @param text height of the lines on the page
   * @param notes height of the notes on it
   * @param split how much of its last note may go over to the next page
   * @param recto whether it is a right-hand page
   * @param white by how many half lines the white on it can be opened, as far as that matters
   * @param facing how short the page facing it is; 0 for a left-hand page
   * @param facingWhite by how many half lines that page can be opened; 0 for a left-hand page
   */
  record Key(
      int text, int notes, int split, boolean recto, int white, int facing, int facingWhite) {
    // Written out because these two are most of the time that page breaking takes.
    @Override
    public int hashCode() {
      int page = (text * 31 + notes) * 31 + split;
      return ((page * 31 + facing) * 5 + white) * 5 + facingWhite + (recto ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && text == key.text
          && notes == key.notes
          && facing == key.facing
          && white == key.white
          && facingWhite == key.facingWhite
          && split == key.split
          && recto == key.recto;
    }
  }

  /** A choice: a page ends before a line of a block, or, with {@code page} false, a setting. */
  record Trail(Trail before, int block, int setting, int line, boolean page) {
    static final Trail START = new Trail(null, -1, 0, 0, false);

    /** All choices in order, without the start. */
    List<Trail> choices() {
      List<Trail> all = new ArrayList<>();
      for (Trail at = this; at != START; at = at.before()) {
        all.add(at);
      }
      java.util.Collections.reverse(all);
      return all;
    }
  }

  /** States of which only the cheapest of each key is kept. */
  static final class Best {
    private static final int MANY = 40;

    private final Map<Key, PageState> states = new LinkedHashMap<>();

    void add(PageState state) {
      PageState known = states.get(state.key());
      if (known == null || state.cost() < known.cost()) {
        states.put(state.key(), state);
      }
    }

    boolean isEmpty() {
      return states.isEmpty();
    }

    /**
     * The states; where there are many, only those within a margin of the cheapest.
     *
     * @param most so many of the cheapest are kept: thousands of notes in one paragraph lead to
     *     thousands of fillings, each of which would lead to as many on the next page
     */
    List<PageState> within(long margin, int most) {
      List<PageState> all = new ArrayList<>(states.values());
      if (all.size() > MANY) {
        long least = cheapest().cost();
        all.removeIf(s -> s.cost() > least + margin);
      }
      if (all.size() > most) {
        all.sort(Comparator.comparingLong(PageState::cost));
        all.subList(most, all.size()).clear();
      }
      return all;
    }

    PageState cheapest() {
      PageState best = null;
      for (PageState state : states.values()) {
        best = best == null || state.cost() < best.cost() ? state : best;
      }
      return best;
    }
  }
}

package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The white between the lines of one page, while it is opened or closed up. Heads give first, by
 * half lines, so that the text stays on its grid, each in proportion to its white; the smaller
 * white between numbered paragraphs takes the rest in equal parts.
 */
final class Whites {
  /**
   * One of them.
   *
   * @param height in thousandths of a point
   * @param inner whether it stands below a head, which it should not be torn from its text by
   */
  record White(int height, boolean inner) {
    /** By how many half lines it can be opened at most. */
    int give(int leading) {
      return height == 0 ? 0 : inner || height < leading ? 1 : 2;
    }
  }

  private final List<White> whites;
  private final int[] added;
  private final int leading;

  /**
   * @param whites from the top of the page
   */
  Whites(List<White> whites, int leading) {
    this.whites = whites;
    this.added = new int[whites.size()];
    this.leading = leading;
  }

  /** By how much each is opened; below 0 where it is closed up. */
  List<Integer> added() {
    List<Integer> all = new ArrayList<>();
    for (int each : added) {
      all.add(each);
    }
    return all;
  }

  /**
   * Opens the page: white above a head by at most a line, other white by at most half of one.
   *
   * @return what could not be found room for
   */
  int open(int size) {
    int rest = inHalfLines(size, 1);
    return rest - inEqualParts(rest, leading / 2, 1);
  }

  /**
   * Closes the page up: white above a head by at most half a line, other white by at most a third
   * of half a line.
   *
   * @return what could not be taken away
   */
  int close(int size) {
    int rest = inHalfLines(size, -1);
    return rest - inEqualParts(rest, leading / 6, -1);
  }

  private boolean isOfHead(int i) {
    return whites.get(i).height() >= leading;
  }

  private int inHalfLines(int size, int sign) {
    int half = leading / 2;
    int rest = size;
    for (int i = widest(sign); rest >= half && i >= 0; i = widest(sign)) {
      added[i] += sign * half;
      rest -= half;
    }
    return rest;
  }

  /** The white of a head that has the most for each half line it would have been given. */
  private int widest(int sign) {
    int found = -1;
    for (int i = 0; i < added.length; i++) {
      if (canGive(i, sign) && (found < 0 || share(i) > share(found))) {
        found = i;
      }
    }
    return found;
  }

  private boolean canGive(int i, int sign) {
    int given = Math.abs(added[i]) * 2 / leading;
    int height = whites.get(i).height();
    return sign > 0
        ? isOfHead(i) && given < whites.get(i).give(leading)
        : height >= 3 * leading / 2 && given == 0;
  }

  private int share(int i) {
    int weight = whites.get(i).inner() ? 1 : 2;
    return weight * whites.get(i).height() / (1 + 2 * Math.abs(added[i]) / leading);
  }

  /** Spreads a length over the smaller white, and over all where there is none. */
  private int inEqualParts(int size, int most, int sign) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < added.length; i++) {
      if (!isOfHead(i)) {
        places.add(i);
      }
    }
    if (places.isEmpty() && size < leading / 2) {
      for (int i = 0; i < added.length; i++) {
        places.add(i);
      }
    }
    int given = Math.min(size, places.size() * most);
    int left = given;
    for (int k = 0; k < places.size(); k++) {
      int part = left / (places.size() - k);
      added[places.get(k)] += sign * part;
      left -= part;
    }
    return given;
  }
}

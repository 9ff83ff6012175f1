package org.engross.typeset.paragraph;

import java.util.Arrays;

/**
 * A paragraph as boxes, glue and penalties: what line breakers work on. The items lie in arrays,
 * one for each property, because the breakers visit them by the hundred thousand. Widths are
 * thousandths of a point.
 *
 * <p>A box is never broken. Glue stretches and shrinks; a line may end at glue that follows a box,
 * at the glue's cost, and the glue is then dropped. A penalty is a place between boxes where a line
 * may end; its width is added when it does.
 */
final class Items {
  static final byte BOX = 0;
  static final byte GLUE = 1;
  static final byte PENALTY = 2;

  /** A cost that forbids to end a line. */
  static final int NEVER = 1_000_000;

  /** A cost that forces a line to end. */
  static final int ALWAYS = -1_000_000;

  int size;

  /** The size of the type, for lengths that follow it. */
  int em;

  byte[] kind = new byte[64];
  int[] width = new int[64];
  int[] stretch = new int[64];
  int[] shrink = new int[64];
  int[] cost = new int[64];

  /** Whether a line that ends here ends in a hyphen. */
  boolean[] hyphen = new boolean[64];

  /** How far a box may hang out at the left, a box or a penalty at the right. */
  int[] left = new int[64];

  int[] right = new int[64];

  /** The characters of the paragraph an item stands for. */
  int[] from = new int[64];

  int[] to = new int[64];

  int box(int wide, int start, int end) {
    return add(BOX, wide, start, end);
  }

  int glue(int wide, int more, int less, int price) {
    int i = add(GLUE, wide, 0, 0);
    stretch[i] = more;
    shrink[i] = less;
    cost[i] = price;
    return i;
  }

  int penalty(int wide, int price, boolean flagged) {
    int i = add(PENALTY, wide, 0, 0);
    cost[i] = price;
    hyphen[i] = flagged;
    return i;
  }

  /** Ends the paragraph, or a line that must end. */
  int end() {
    return penalty(0, ALWAYS, false);
  }

  private int add(byte what, int wide, int start, int end) {
    if (size == kind.length) {
      grow();
    }
    kind[size] = what;
    width[size] = wide;
    from[size] = start;
    to[size] = end;
    return size++;
  }

  private void grow() {
    int room = 2 * size;
    kind = Arrays.copyOf(kind, room);
    width = Arrays.copyOf(width, room);
    stretch = Arrays.copyOf(stretch, room);
    shrink = Arrays.copyOf(shrink, room);
    cost = Arrays.copyOf(cost, room);
    hyphen = Arrays.copyOf(hyphen, room);
    left = Arrays.copyOf(left, room);
    right = Arrays.copyOf(right, room);
    from = Arrays.copyOf(from, room);
    to = Arrays.copyOf(to, room);
  }

  /** Whether a line may end at an item. */
  boolean mayEndAt(int i) {
    if (kind[i] == BOX || cost[i] >= NEVER) {
      return false;
    }
    return kind[i] == PENALTY || i > 0 && kind[i - 1] == BOX;
  }

  /** The first item that stands on the line after a break: glue at a line's head is dropped. */
  int afterBreak(int i) {
    int j = i + 1;
    while (j < size && kind[j] == GLUE) {
      j++;
    }
    return j;
  }
}

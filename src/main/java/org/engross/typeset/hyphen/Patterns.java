package org.engross.typeset.hyphen;

import java.util.Arrays;

/**
 * Hyphenation patterns of one language in a trie (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er",
 * Stanford 1983). The nodes lie in arrays, each with its first child and its next sibling, since a
 * cold program reads arrays much faster than it fills tables.
 */
final class Patterns {
  private static final int ROOT = 0;

  private char[] letter = new char[1 << 14];
  private int[] child = new int[1 << 14];
  private int[] sibling = new int[1 << 14];
  private int[] values = new int[1 << 14];
  private int nodes = 1;

  /** The children of the root by their letter, since every search begins there. */
  private final int[] roots = new int[0x600];

  private byte[] store = new byte[1 << 15];
  private int stored = 1;

  /** Letters that must stay before the first and after the last hyphen. */
  private final int before;

  private final int after;

  Patterns(int before, int after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Adds one pattern such as {@code .ab3s2d}: letters with the priority of the place between them.
   */
  void add(String text, int from, int to) {
    byte[] digits = new byte[to - from + 1];
    int node = ROOT;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits[letters] = (byte) (c - '0');
      } else {
        node = childFor(node, c);
        letters++;
      }
    }
    values[node] = keep(digits, letters + 1);
  }

  /** Keeps priorities behind their count; equal ones are not worth finding. */
  private int keep(byte[] digits, int count) {
    if (stored + count + 1 > store.length) {
      store = Arrays.copyOf(store, 2 * store.length);
    }
    int at = stored;
    store[at] = (byte) count;
    System.arraycopy(digits, 0, store, at + 1, count);
    stored += count + 1;
    return at;
  }

  private int childFor(int node, char c) {
    int found = find(node, c);
    if (found != 0) {
      return found;
    }
    if (nodes == letter.length) {
      letter = Arrays.copyOf(letter, 2 * nodes);
      child = Arrays.copyOf(child, 2 * nodes);
      sibling = Arrays.copyOf(sibling, 2 * nodes);
      values = Arrays.copyOf(values, 2 * nodes);
    }
    letter[nodes] = c;
    sibling[nodes] = child[node];
    child[node] = nodes;
    if (node == ROOT && c < roots.length) {
      roots[c] = nodes;
    }
    return nodes++;
  }

  private int find(int node, char c) {
    if (node == ROOT && c < roots.length) {
      return roots[c];
    }
    int n = child[node];
    while (n != 0 && letter[n] != c) {
      n = sibling[n];
    }
    return n;
  }

  /**
   * Marks where a word may be divided.
   *
   * @param word in lower case, letters only
   * @param points set to true at i when a hyphen may stand before the letter at i
   */
  void divide(String word, boolean[] points) {
    int length = word.length();
    char[] dotted = new char[length + 2];
    dotted[0] = '.';
    word.getChars(0, length, dotted, 1);
    dotted[length + 1] = '.';
    byte[] priorities = new byte[length + 3];
    for (int start = 0; start <= length; start++) {
      follow(dotted, start, priorities);
    }
    for (int i = before; i <= length - after; i++) {
      // The priority before letter i stands one further on, because of the leading full stop.
      points[i] = (priorities[i + 1] & 1) == 1;
    }
  }

  private void follow(char[] dotted, int start, byte[] priorities) {
    int node = ROOT;
    for (int i = start; i < dotted.length; i++) {
      node = find(node, dotted[i]);
      if (node == 0) {
        return;
      }
      int at = values[node];
      for (int k = at == 0 ? 0 : store[at]; k > 0; k--) {
        byte value = store[at + k];
        int place = start + k - 1;
        if (value > priorities[place]) {
          priorities[place] = value;
        }
      }
    }
  }
}

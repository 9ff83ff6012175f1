package org.engross.publish;

import java.util.BitSet;

/** The letters that stand on the pages of a site or a book; the fonts are chosen by them. */
public final class Letters {
  private static final int ASCII = 0x80;

  private final BitSet seen = new BitSet();

  /** Every letter there is. */
  public static Letters all() {
    Letters letters = new Letters();
    letters.seen.set(0, Character.MAX_CODE_POINT + 1);
    return letters;
  }

  /** Takes note of the letters of a page; from several threads at once if need be. */
  public void see(String page) {
    boolean[] plain = new boolean[ASCII];
    BitSet here = new BitSet();
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      if (c < ASCII) {
        plain[c] = true;
      } else if (!Character.isLowSurrogate(c)) {
        here.set(page.codePointAt(i));
      }
    }
    for (int c = 0; c < ASCII; c++) {
      here.set(c, plain[c]);
    }
    synchronized (seen) {
      seen.or(here);
    }
  }

  /** Whether any character of a range has been seen; both ends belong to it. */
  public boolean anyIn(int first, int last) {
    int next = seen.nextSetBit(first);
    return next >= 0 && next <= last;
  }
}

package org.engross.publish.data;

/** Turns offsets in UTF-16 units into counts of characters, which every language counts alike. */
final class SourceOffsets {
  private final String text;
  private final int[] pairsBefore;

  SourceOffsets(String text) {
    this.text = text;
    boolean pairs = text.length() != text.codePointCount(0, text.length());
    this.pairsBefore = pairs ? new int[text.length() + 1] : new int[0];
    for (int i = 0; i < pairsBefore.length - 1; i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      pairsBefore[i + 1] = pairsBefore[i] + (second ? 1 : 0);
    }
  }

  /** How many characters stand before an offset. */
  int characters(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    return pairsBefore.length == 0 ? at : at - pairsBefore[at];
  }
}

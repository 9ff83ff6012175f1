package org.engross.publish.proof;

/** Turns offsets in UTF-16 units into counts of characters, which every language counts alike. */
final class CharacterCounts {
  private final int[] before;

  CharacterCounts(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
  }

  /** How many characters begin before an offset. */
  int before(int offset) {
    return before[Math.max(0, Math.min(offset, before.length - 1))];
  }
}

package org.engross.verify;

/** Turns counts of characters, as data files have them, into offsets in UTF-16 units. */
final class CharacterOffsets {
  private final int[] offsets;

  CharacterOffsets(String text) {
    offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
  }

  /** The offset of a character; the nearest for a count the text does not have. */
  int of(int character) {
    return offsets[Math.max(0, Math.min(character, offsets.length - 1))];
  }
}

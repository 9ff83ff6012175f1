package org.engross.publish.pdf;

/** The six letters before the name of a font of which only a part is in the file. */
final class SubsetTag {
  private SubsetTag() {}

  /** Equal for equal faces and glyphs, whatever the clock or the machine. */
  static String of(String face, Iterable<Integer> glyphs) {
    long hash = 0xcbf29ce484222325L;
    for (char c : face.toCharArray()) {
      hash = (hash ^ c) * 0x100000001b3L;
    }
    for (int glyph : glyphs) {
      hash = (hash ^ glyph) * 0x100000001b3L;
    }
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Long.remainderUnsigned(hash, 26)));
      hash = Long.divideUnsigned(hash, 26);
    }
    return tag.toString();
  }
}

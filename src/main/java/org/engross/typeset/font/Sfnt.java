package org.engross.typeset.font;

import java.util.Optional;

/** The bytes of a TrueType file and the places of its tables (OpenType 1.9, "Font File"). */
final class Sfnt {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int CFF = 0x4F54544F;

  private final byte[] data;

  Sfnt(byte[] data) {
    this.data = data;
  }

  /** Why the file cannot be used, in words; empty for a TrueType file. */
  static Optional<String> fault(byte[] data) {
    if (data.length < 12) {
      return Optional.of("it is too short to be a font file");
    }
    int kind = (int) new Sfnt(data).u32(0);
    if (kind == TRUE_TYPE || kind == APPLE_TRUE_TYPE) {
      return Optional.empty();
    }
    if (kind == CFF) {
      return Optional.of("it holds CFF outlines; only TrueType outlines (.ttf) can be set");
    }
    return Optional.of("it is not a TrueType file");
  }

  byte[] data() {
    return data;
  }

  /** Where a table begins; 0 when there is none. */
  int table(String tag) {
    int wanted = 0;
    for (int i = 0; i < 4; i++) {
      wanted = wanted << 8 | tag.charAt(i);
    }
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      if ((int) u32(12 + 16 * i) == wanted) {
        return (int) u32(12 + 16 * i + 8);
      }
    }
    return 0;
  }

  int u8(int at) {
    return data[at] & 0xFF;
  }

  int u16(int at) {
    return (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
  }

  int s16(int at) {
    return (short) u16(at);
  }

  long u32(int at) {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  /** A four-letter tag. */
  String tag(int at) {
    char[] letters = new char[4];
    for (int i = 0; i < 4; i++) {
      letters[i] = (char) u8(at + i);
    }
    return new String(letters);
  }

  /**
   * A coverage table as an array.
   *
   * @return for every glyph its coverage index plus one, 0 when it is not covered
   */
  char[] coverage(int at, int glyphs) {
    char[] index = new char[glyphs];
    int count = u16(at + 2);
    for (int i = 0; i < count; i++) {
      if (u16(at) == 1) {
        index[u16(at + 4 + 2 * i)] = (char) (i + 1);
      } else {
        int range = at + 4 + 6 * i;
        int first = u16(range);
        for (int g = first; g <= u16(range + 2); g++) {
          index[g] = (char) (u16(range + 4) + g - first + 1);
        }
      }
    }
    return index;
  }

  /** A class definition table as an array: the class of every glyph. */
  char[] classes(int at, int glyphs) {
    char[] classes = new char[glyphs];
    if (u16(at) == 1) {
      int first = u16(at + 2);
      int count = u16(at + 4);
      for (int i = 0; i < count; i++) {
        classes[first + i] = (char) u16(at + 6 + 2 * i);
      }
      return classes;
    }
    int count = u16(at + 2);
    for (int i = 0; i < count; i++) {
      int range = at + 4 + 6 * i;
      for (int g = u16(range); g <= u16(range + 2); g++) {
        classes[g] = (char) u16(range + 4);
      }
    }
    return classes;
  }
}

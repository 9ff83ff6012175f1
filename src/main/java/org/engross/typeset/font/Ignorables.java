package org.engross.typeset.font;

/** Characters that steer the setting and are never drawn. */
final class Ignorables {
  private Ignorables() {}

  static boolean isIgnorable(int c) {
    if (c < 0x200B) {
      return c == 0xAD || c == 0x34F || c == 0x61C;
    }
    return c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF;
  }
}

package org.engross.typeset.font;

/** Spaces of a given width (Unicode 15, General Punctuation), for faces that lack them. */
final class FixedSpaces {
  private FixedSpaces() {}

  static boolean is(int c) {
    return c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000;
  }

  /**
   * @param space width of the face's common space in thousandths of an em
   * @return width in thousandths of an em
   */
  static int width(int c, int space) {
    switch (c) {
      case 0x2000:
      case 0x2002:
        return 500;
      case 0x2001:
      case 0x2003:
      case 0x3000:
        return 1000;
      case 0x2004:
        return 333;
      case 0x2005:
        return 250;
      case 0x2006:
        return 167;
      case 0x2007:
        return 500;
      case 0x2009:
      case 0x202F:
        return 200;
      case 0x200A:
        return 100;
      case 0x205F:
        return 222;
      default:
        return space;
    }
  }
}

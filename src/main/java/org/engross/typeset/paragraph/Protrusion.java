package org.engross.typeset.paragraph;

/**
 * How far characters hang out of the measure, so that the edges of the text look straight: light
 * signs hang further than heavy ones. In thousandths of the character's own width.
 */
final class Protrusion {
  private Protrusion() {}

  static int right(int c) {
    switch (c) {
      case '.':
      case ',':
        return 700;
      case '-':
      case 0xAD:
      case 0x2010:
        return 600;
      case '\u2019':
      case '\u201D':
      case '\'':
      case '"':
        return 550;
      case ';':
      case ':':
        return 400;
      case '\u2013':
        return 300;
      case '\u2014':
      case '\u00BB':
      case '!':
      case '?':
        return 200;
      case ')':
        return 100;
      default:
        return 0;
    }
  }

  static int left(int c) {
    switch (c) {
      case '\u2018':
      case '\u201C':
      case '\u201E':
      case '\u201A':
      case '\'':
      case '"':
        return 500;
      case '\u2013':
        return 300;
      case '\u2014':
      case '\u00AB':
        return 200;
      case '(':
        return 50;
      default:
        return 0;
    }
  }
}

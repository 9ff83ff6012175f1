package org.engross.publish.picture;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Compresses the rows of a picture as RFC 1950 and 1951 have it, with the fixed codes. The Java
 * runtime's own compressor is that of the system and gives other bytes on other machines.
 */
final class Deflate {
  private static final int LONGEST = 258;
  private static final int SHORTEST = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int held;

  private Deflate() {}

  /**
   * @param bytes what to compress
   * @param row how far back the same place of the row before is, at most 32,768
   * @return a zlib stream
   */
  static byte[] zlib(byte[] bytes, int row) {
    Deflate deflate = new Deflate();
    deflate.out.write(0x78);
    deflate.out.write(0x01);
    deflate.low(1, 1);
    deflate.low(1, 2);
    deflate.body(bytes, row);
    deflate.symbol(256);
    deflate.low(0, (8 - deflate.held) % 8);
    Adler32 sum = new Adler32();
    sum.update(bytes);
    for (int shift = 24; shift >= 0; shift -= 8) {
      deflate.out.write((int) (sum.getValue() >>> shift));
    }
    return deflate.out.toByteArray();
  }

  /** Repeats either the byte before or the row above, whichever goes on longer. */
  private void body(byte[] bytes, int row) {
    int at = 0;
    while (at < bytes.length) {
      int run = match(bytes, at, 1);
      int above = match(bytes, at, row);
      int length = Math.max(run, above);
      if (length < SHORTEST) {
        symbol(bytes[at] & 0xFF);
        at++;
      } else {
        length(length);
        distance(above > run ? row : 1);
        at += length;
      }
    }
  }

  private static int match(byte[] bytes, int at, int back) {
    int length = 0;
    while (at >= back
        && length < LONGEST
        && at + length < bytes.length
        && bytes[at + length] == bytes[at + length - back]) {
      length++;
    }
    return length;
  }

  /** RFC 1951, 3.2.5: codes 257 to 264 are the lengths themselves, then four to each extra bit. */
  private void length(int length) {
    int rest = length - SHORTEST;
    if (length == LONGEST) {
      symbol(285);
    } else if (rest < 8) {
      symbol(257 + rest);
    } else {
      int extra = 29 - Integer.numberOfLeadingZeros(rest);
      symbol(257 + 4 * extra + (rest >> extra));
      low(rest & (1 << extra) - 1, extra);
    }
  }

  /** RFC 1951, 3.2.5: codes 0 to 3 are the distances themselves, then two to each extra bit. */
  private void distance(int distance) {
    int rest = distance - 1;
    if (rest < 4) {
      high(rest, 5);
    } else {
      int extra = 30 - Integer.numberOfLeadingZeros(rest);
      high(2 * extra + (rest >> extra), 5);
      low(rest & (1 << extra) - 1, extra);
    }
  }

  /** RFC 1951, 3.2.6: the fixed codes of literals and lengths. */
  private void symbol(int value) {
    if (value < 144) {
      high(0x30 + value, 8);
    } else if (value < 256) {
      high(0x190 + value - 144, 9);
    } else if (value < 280) {
      high(value - 256, 7);
    } else {
      high(0xC0 + value - 280, 8);
    }
  }

  /** A code, its highest bit first. */
  private void high(int code, int count) {
    for (int bit = count - 1; bit >= 0; bit--) {
      low(code >> bit & 1, 1);
    }
  }

  /** A number, its lowest bit first. */
  private void low(int number, int count) {
    bits |= number << held;
    held += count;
    while (held >= 8) {
      out.write(bits);
      bits >>>= 8;
      held -= 8;
    }
  }
}

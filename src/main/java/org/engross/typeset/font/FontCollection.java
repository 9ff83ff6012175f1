package org.engross.typeset.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Several faces in one file, such as a .ttc (OpenType 1.9, "Font Collections"). */
final class FontCollection {
  private static final int TAG = 0x74746366;
  private static final int HEADER = 12;
  private static final int RECORD = 16;

  private FontCollection() {}

  static boolean is(byte[] file) {
    return file.length >= HEADER && ByteBuffer.wrap(file).getInt(0) == TAG;
  }

  static int size(byte[] file) {
    return ByteBuffer.wrap(file).getInt(8);
  }

  /**
   * One face as a file of its own, with the tables it shares with others.
   *
   * @param number from 1
   * @throws IndexOutOfBoundsException when the collection has fewer faces or is cut off
   */
  static byte[] face(byte[] file, int number) {
    if (number < 1 || number > size(file)) {
      throw new IndexOutOfBoundsException("face " + number);
    }
    ByteBuffer in = ByteBuffer.wrap(file);
    int directory = in.getInt(HEADER + 4 * (number - 1));
    int tables = in.getShort(directory + 4) & 0xFFFF;
    int head = HEADER + RECORD * tables;
    int total = head;
    for (int i = 0; i < tables; i++) {
      total = Math.addExact(total, padded(in.getInt(directory + HEADER + RECORD * i + 12)));
    }
    byte[] face = Arrays.copyOf(Arrays.copyOfRange(file, directory, directory + head), total);
    int at = head;
    for (int i = 0; i < tables; i++) {
      int record = HEADER + RECORD * i;
      int length = in.getInt(directory + record + 12);
      System.arraycopy(file, in.getInt(directory + record + 8), face, at, length);
      ByteBuffer.wrap(face).putInt(record + 8, at);
      at += padded(length);
    }
    return face;
  }

  private static int padded(int length) {
    if (length < 0) {
      throw new IndexOutOfBoundsException("table of " + length + " bytes");
    }
    return length + 3 & ~3;
  }
}

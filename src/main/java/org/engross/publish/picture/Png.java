package org.engross.publish.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a sheet as PNG (W3C, third edition): sixteen shades from paper to ink. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int SHADES = 16;
  private static final int BITS = 4;
  private static final int PALETTE = 3;

  private Png() {}

  /**
   * @param paper colour without ink, 0xRRGGBB
   * @param ink colour of full ink, 0xRRGGBB
   */
  static byte[] write(Canvas canvas, int paper, int ink) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(canvas.width()).putInt(canvas.height());
    chunk(out, "IHDR", header.put((byte) BITS).put((byte) PALETTE).array());
    chunk(out, "PLTE", palette(paper, ink));
    byte[] rows = rows(canvas);
    chunk(out, "IDAT", Deflate.zlib(rows, rows.length / canvas.height()));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] palette(int paper, int ink) {
    byte[] palette = new byte[3 * SHADES];
    for (int shade = 0; shade < SHADES; shade++) {
      for (int part = 0; part < 3; part++) {
        int from = paper >> 16 - 8 * part & 0xFF;
        int to = ink >> 16 - 8 * part & 0xFF;
        palette[3 * shade + part] = (byte) (from + (to - from) * shade / (SHADES - 1));
      }
    }
    return palette;
  }

  /** Two pixels to a byte, before each row a 0 for "not filtered". */
  private static byte[] rows(Canvas canvas) {
    int length = 1 + (canvas.width() + 1) / 2;
    byte[] rows = new byte[length * canvas.height()];
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        int shade = (int) (canvas.ink(x, y) * (SHADES - 1) + 0.5);
        rows[y * length + 1 + x / 2] |= (byte) (x % 2 == 0 ? shade << 4 : shade);
      }
    }
    return rows;
  }
}

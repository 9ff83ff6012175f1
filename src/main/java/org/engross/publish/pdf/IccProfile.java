package org.engross.publish.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The sRGB colour space as an ICC profile of version 2, made here: a matrix and one curve. The
 * JDK's own profile would load its graphics classes and differ between releases.
 */
final class IccProfile {
  private static final int HEADER = 128;
  private static final int POINTS = 64;

  /** White and primaries adapted to D50 (IEC 61966-2-1, Bradford), in units of 1/65536. */
  private static final int[][] XYZ = {
    {0xf6d6, 0x10000, 0xd32d},
    {0x6fa2, 0x38f5, 0x0390},
    {0x6299, 0xb785, 0x18da},
    {0x24a0, 0x0f84, 0xb6cf}
  };

  private static final String[] XYZ_TAGS = {"wtpt", "rXYZ", "gXYZ", "bXYZ"};

  private IccProfile() {}

  static byte[] srgb() {
    byte[] description = description("sRGB");
    byte[] copyright = typed("text", "No copyright, use freely\0");
    byte[] curve = curve();
    int table = 4 + 12 * 9;
    int size = HEADER + table + description.length + copyright.length + curve.length + 4 * 20;
    ByteBuffer out = ByteBuffer.allocate(size);
    header(out, size);
    int at = HEADER + table;
    ByteBuffer data = out.duplicate().position(at);
    out.position(HEADER).putInt(9);
    at = entry(out, "desc", at, description, data);
    at = entry(out, "cprt", at, copyright, data);
    for (int i = 0; i < XYZ.length; i++) {
      at = entry(out, XYZ_TAGS[i], at, xyz(XYZ[i]), data);
    }
    data.put(curve);
    for (String channel : new String[] {"rTRC", "gTRC", "bTRC"}) {
      out.put(ascii(channel)).putInt(at).putInt(curve.length);
    }
    return out.array();
  }

  private static int entry(ByteBuffer table, String tag, int at, byte[] bytes, ByteBuffer data) {
    table.put(ascii(tag)).putInt(at).putInt(bytes.length);
    data.put(bytes);
    return at + bytes.length;
  }

  /** ICC.1:2001-04, 6.1: size, version, class, spaces, a fixed date, signature, D50. */
  private static void header(ByteBuffer out, int size) {
    out.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2000, 1, 1, 0, 0, 0}) {
      out.putShort((short) part);
    }
    out.put(ascii("acsp"));
    out.position(68);
    out.putInt(0xf6d6).putInt(0x10000).putInt(0xd32d);
  }

  private static byte[] xyz(int[] values) {
    ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (int value : values) {
      out.putInt(value);
    }
    return out.array();
  }

  private static byte[] curve() {
    ByteBuffer out = ByteBuffer.allocate(12 + 2 * POINTS).put(ascii("curv")).putInt(0);
    out.putInt(POINTS);
    for (int i = 0; i < POINTS; i++) {
      double v = i / (POINTS - 1.0);
      double light = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
      out.putShort((short) Math.round(light * 65535));
    }
    return out.array();
  }

  private static byte[] description(String text) {
    // The ASCII name, then empty Unicode and Macintosh names of fixed size; padded to four bytes.
    ByteBuffer out = ByteBuffer.allocate((12 + text.length() + 1 + 8 + 70 + 3) & ~3);
    out.put(ascii("desc")).putInt(0).putInt(text.length() + 1).put(ascii(text));
    return out.array();
  }

  private static byte[] typed(String type, String text) {
    ByteBuffer out = ByteBuffer.allocate((8 + text.length() + 3) & ~3);
    return out.put(ascii(type)).putInt(0).put(ascii(text)).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

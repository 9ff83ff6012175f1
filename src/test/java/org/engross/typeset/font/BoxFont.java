package org.engross.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType file whose letters are boxes, for texts in scripts that no built-in face has: half an
 * em for Latin, a whole one for ideographs, and full-width signs with their white at one side.
 */
public final class BoxFont {
  private static final String CLOSING = "，。、；：！？）》」』】〉”’";
  private static final String OPENING = "（《「『【〈“‘";

  /** Advance, left edge and right edge of the glyphs from 1 on: space, Latin, Han, signs. */
  private static final int[][] GLYPHS = {
    {500, 0, 500}, {500, 0, 0}, {500, 50, 450}, {1000, 50, 950}, {1000, 80, 400}, {1000, 600, 920}
  };

  private BoxFont() {}

  /** A file with a box for each character of a text. */
  public static byte[] of(String text) {
    SortedMap<Integer, Integer> map = new TreeMap<>();
    text.codePoints().filter(c -> c >= ' ').forEach(c -> map.put(c, glyph(c)));
    " -\u2010a".codePoints().forEach(c -> map.put(c, glyph(c)));
    SortedMap<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", os2());
    tables.put("cmap", cmap(map));
    tables.put("glyf", glyf());
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("hmtx", hmtx());
    tables.put("loca", loca());
    tables.put("maxp", maxp());
    tables.put("name", name("BoxHan"));
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
    return file(tables);
  }

  /** Files as the faces of one collection. */
  public static byte[] collection(byte[]... faces) {
    int head = 12 + 4 * faces.length;
    int size = head;
    for (byte[] face : faces) {
      size += face.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(0x74746366).putInt(0x00010000).putInt(faces.length);
    int at = head;
    for (byte[] face : faces) {
      out.putInt(at);
      at += face.length;
    }
    at = head;
    for (byte[] face : faces) {
      ByteBuffer copy = ByteBuffer.wrap(face.clone());
      for (int i = 0; i < copy.getShort(4); i++) {
        copy.putInt(12 + 16 * i + 8, copy.getInt(12 + 16 * i + 8) + at);
      }
      out.put(copy.array());
      at += face.length;
    }
    return out.array();
  }

  private static int glyph(int c) {
    if (CLOSING.indexOf(c) >= 0) {
      return 4;
    }
    return c == ' ' ? 1 : OPENING.indexOf(c) >= 0 ? 5 : c < 0x2000 ? 2 : 3;
  }

  private static byte[] os2() {
    ByteBuffer table = ByteBuffer.allocate(96).putShort((short) 4);
    table.putShort(4, (short) 400).putShort(86, (short) 500).putShort(88, (short) 700);
    return table.array();
  }

  private static byte[] cmap(Map<Integer, Integer> map) {
    ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * map.size());
    table.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10);
    table.putInt(12).putShort((short) 12).putShort((short) 0);
    table.putInt(16 + 12 * map.size()).putInt(0).putInt(map.size());
    map.forEach((c, glyph) -> table.putInt(c).putInt(c).putInt(glyph));
    return table.array();
  }

  private static byte[] glyf() {
    ByteBuffer table = ByteBuffer.allocate(GLYPHS.length * 36);
    for (int[] glyph : GLYPHS) {
      if (glyph[2] > 0) {
        short left = (short) glyph[1];
        short right = (short) glyph[2];
        table.putShort((short) 1).putShort(left).putShort((short) -50);
        table.putShort(right).putShort((short) 750).putShort((short) 3).putShort((short) 0);
        table.put((byte) 1).put((byte) 1).put((byte) 1).put((byte) 1);
        table.putShort(left).putShort((short) 0);
        table.putShort((short) (right - left)).putShort((short) 0);
        table.putShort((short) -50).putShort((short) 800);
        table.putShort((short) 0).putShort((short) -800);
        table.putShort((short) 0);
      }
    }
    return java.util.Arrays.copyOf(table.array(), table.position());
  }

  private static byte[] loca() {
    ByteBuffer table = ByteBuffer.allocate(4 * GLYPHS.length + 4).putInt(0);
    int at = 0;
    for (int[] glyph : GLYPHS) {
      at += glyph[2] > 0 ? 36 : 0;
      table.putInt(at);
    }
    return table.array();
  }

  private static byte[] head() {
    ByteBuffer table = ByteBuffer.allocate(54).putInt(0x00010000).putInt(0x00010000);
    table.putInt(12, 0x5F0F3CF5).putShort(18, (short) 1000);
    table.putShort(38, (short) -50).putShort(40, (short) 1000).putShort(42, (short) 750);
    table.putShort(50, (short) 1);
    return table.array();
  }

  private static byte[] hhea() {
    ByteBuffer table = ByteBuffer.allocate(36).putInt(0x00010000);
    table.putShort((short) 850).putShort((short) -150).putShort(10, (short) 1000);
    table.putShort(34, (short) GLYPHS.length);
    return table.array();
  }

  private static byte[] hmtx() {
    ByteBuffer table = ByteBuffer.allocate(4 * GLYPHS.length);
    for (int[] glyph : GLYPHS) {
      table.putShort((short) glyph[0]).putShort((short) glyph[1]);
    }
    return table.array();
  }

  private static byte[] maxp() {
    ByteBuffer table = ByteBuffer.allocate(32).putInt(0x00010000);
    table.putShort((short) GLYPHS.length).putShort((short) 4).putShort((short) 1);
    return table.putShort(14, (short) 2).array();
  }

  private static byte[] name(String name) {
    byte[] words = name.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer table = ByteBuffer.allocate(6 + 2 * 12 + words.length);
    table.putShort((short) 0).putShort((short) 2).putShort((short) 30);
    for (int kind : new int[] {1, 6}) {
      table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
      table.putShort((short) kind).putShort((short) words.length).putShort((short) 0);
    }
    return table.put(words).array();
  }

  private static byte[] file(SortedMap<String, byte[]> tables) {
    int at = 12 + 16 * tables.size();
    int size = at;
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer out = ByteBuffer.allocate(size).putInt(0x00010000).putShort((short) tables.size());
    out.position(12);
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      out.putInt(0).putInt(at).putInt(bytes.length);
      System.arraycopy(bytes, 0, out.array(), at, bytes.length);
      at += bytes.length + 3 & ~3;
    }
    return out.array();
  }
}

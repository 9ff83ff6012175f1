package org.engross.publish.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A font file in TrueType form, read for subsetting: its tables and the outlines of glyphs. */
final class SfntFile {
  private final byte[] data;
  private final Map<String, int[]> tables = new TreeMap<>();
  private final int glyf;
  private final int loca;
  private final boolean longOffsets;

  /**
   * @throws IllegalArgumentException when a table that a TrueType face needs is missing
   */
  SfntFile(byte[] data) {
    this.data = data;
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      String tag = new String(data, record, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, new int[] {i32(record + 8), i32(record + 12)});
    }
    glyf = offset("glyf");
    loca = offset("loca");
    longOffsets = u16(offset("head") + 50) == 1;
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  int offset(String tag) {
    int[] table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("the font has no table " + tag);
    }
    return table[0];
  }

  byte[] table(String tag) {
    int from = offset(tag);
    return java.util.Arrays.copyOfRange(data, from, from + tables.get(tag)[1]);
  }

  int unitsPerEm() {
    return u16(offset("head") + 18);
  }

  /**
   * The n-th edge of the box around all glyphs (xMin, yMin, xMax, yMax), in thousandths of an em.
   */
  int box(int edge) {
    return s16(offset("head") + 36 + 2 * edge) * 1000 / unitsPerEm();
  }

  /** Counter-clockwise degrees from the vertical, in thousandths; negative for an italic. */
  int italicAngle() {
    return has("post") ? (int) (i32(offset("post") + 4) * 1000L / 65536) : 0;
  }

  /** A glyph's outline as it stands in the file; empty for a space. */
  byte[] outline(int glyph) {
    return java.util.Arrays.copyOfRange(data, glyf + start(glyph), glyf + start(glyph + 1));
  }

  /** Advance width in font units. */
  int advance(int glyph) {
    return u16(offset("hmtx") + 4 * Math.min(glyph, metrics() - 1));
  }

  /** Left side bearing in font units. */
  int bearing(int glyph) {
    int full = metrics();
    int at = offset("hmtx") + (glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full));
    return s16(at);
  }

  private int metrics() {
    return u16(offset("hhea") + 34);
  }

  private int start(int glyph) {
    return longOffsets ? i32(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
  }

  private int u16(int at) {
    return (data[at] & 0xff) << 8 | data[at + 1] & 0xff;
  }

  private int s16(int at) {
    return (short) u16(at);
  }

  private int i32(int at) {
    return u16(at) << 16 | u16(at + 2);
  }
}

package org.engross.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Glyph;

/** A face that maps characters to glyphs one by one; "ffi" is faked as one glyph. */
record PlainFace(String name, byte[] file, TreeMap<Integer, Integer> glyphs) implements Face {

  static PlainFace of(String name) {
    try (InputStream in = Face.class.getResourceAsStream("/org/engross/fonts/" + name + ".ttf")) {
      byte[] file = in.readAllBytes();
      return new PlainFace(name, file, map(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public boolean covers(int codePoint) {
    return glyphs.containsKey(codePoint);
  }

  @Override
  public List<Glyph> shape(String text, Features features) {
    List<Glyph> shaped = new ArrayList<>();
    SfntFile sfnt = new SfntFile(file);
    for (int at = 0; at < text.length(); ) {
      String cluster = text.startsWith("ffi", at) ? "ffi" : text.substring(at, at + 1);
      int letter = cluster.equals("\u00AD") ? '-' : cluster.charAt(0);
      int glyph = glyphs.get(letter);
      int advance = sfnt.advance(glyph) * 1000 / sfnt.unitsPerEm();
      // Every second glyph is kerned a little, so that TJ has numbers.
      shaped.add(new Glyph(glyph, cluster, advance, at % 2 == 0 ? 0 : -7));
      at += cluster.length();
    }
    return shaped;
  }

  @Override
  public int ascent() {
    return 918;
  }

  @Override
  public int descent() {
    return -335;
  }

  @Override
  public int capHeight() {
    return 670;
  }

  @Override
  public int xHeight() {
    return 475;
  }

  /** Reads the cmap's subtable of format 4. */
  private static TreeMap<Integer, Integer> map(byte[] file) {
    ByteBuffer data = ByteBuffer.wrap(file);
    int cmap = new SfntFile(file).offset("cmap");
    TreeMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int i = 0; i < data.getShort(cmap + 2); i++) {
      int at = cmap + data.getInt(cmap + 8 + 8 * i);
      if (data.getShort(at) == 4) {
        segments(data, at, glyphs);
      }
    }
    return glyphs;
  }

  private static void segments(ByteBuffer data, int at, TreeMap<Integer, Integer> glyphs) {
    int twice = data.getShort(at + 6);
    for (int i = 0; i < twice; i += 2) {
      int last = data.getChar(at + 14 + i);
      int first = data.getChar(at + 16 + twice + i);
      int delta = data.getShort(at + 16 + 2 * twice + i);
      int rangeAt = at + 16 + 3 * twice + i;
      int range = data.getChar(rangeAt);
      for (int c = first; c <= last && c < 0xffff; c++) {
        int glyph = range == 0 ? c : data.getChar(rangeAt + range + 2 * (c - first));
        if (glyph != 0) {
          glyphs.put(c, glyph + delta & 0xffff);
        }
      }
    }
  }
}

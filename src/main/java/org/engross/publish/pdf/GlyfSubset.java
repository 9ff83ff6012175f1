package org.engross.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A font file cut down to the glyphs that are used, with the parts that composite glyphs are put
 * together from. Glyphs keep their order and get new, dense numbers; 0 stays .notdef.
 */
final class GlyfSubset {
  private static final int ARGS_ARE_WORDS = 0x0001;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_PARTS = 0x0020;
  private static final int HAS_TWO_SCALES = 0x0040;
  private static final int HAS_MATRIX = 0x0080;
  private static final String[] COPIED = {"cvt ", "fpgm", "prep"};

  private final SfntFile source;
  private final SortedMap<Integer, Integer> numbers = new TreeMap<>();

  /**
   * @param used glyph numbers in the source
   */
  GlyfSubset(SfntFile source, Iterable<Integer> used) {
    this.source = source;
    for (int glyph : closure(used)) {
      numbers.put(glyph, numbers.size());
    }
  }

  /** A glyph's number in the subset. */
  int numberOf(int glyph) {
    return numbers.get(glyph);
  }

  /** The glyphs of the source that are in the subset, in order. */
  Iterable<Integer> glyphs() {
    return numbers.keySet();
  }

  /** The subset as a font file. */
  byte[] file() {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate(4 * (numbers.size() + 1));
    ByteBuffer hmtx = ByteBuffer.allocate(4 * numbers.size());
    for (int glyph : numbers.keySet()) {
      loca.putInt(glyf.size());
      byte[] outline = renumbered(source.outline(glyph));
      glyf.write(outline, 0, outline.length);
      glyf.write(new byte[3], 0, -outline.length & 3);
      hmtx.putShort((short) source.advance(glyph)).putShort((short) source.bearing(glyph));
    }
    loca.putInt(glyf.size());
    SortedMap<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", glyf.toByteArray());
    tables.put("loca", loca.array());
    tables.put("hmtx", hmtx.array());
    tables.put("head", withShort(withShort(source.table("head"), 50, 1), 8, 0, 0));
    tables.put("hhea", withShort(source.table("hhea"), 34, numbers.size()));
    tables.put("maxp", withShort(source.table("maxp"), 4, numbers.size()));
    for (String tag : COPIED) {
      if (source.has(tag)) {
        tables.put(tag, source.table(tag));
      }
    }
    return assemble(tables);
  }

  private TreeSet<Integer> closure(Iterable<Integer> used) {
    TreeSet<Integer> closed = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    used.forEach(open::add);
    while (!open.isEmpty()) {
      int glyph = open.remove();
      if (closed.add(glyph)) {
        byte[] outline = source.outline(glyph);
        parts(outline, at -> open.add(ByteBuffer.wrap(outline).getShort(at) & 0xffff));
      }
    }
    return closed;
  }

  private byte[] renumbered(byte[] outline) {
    ByteBuffer copy = ByteBuffer.wrap(outline);
    parts(outline, at -> copy.putShort(at, (short) numberOf(copy.getShort(at) & 0xffff)));
    return outline;
  }

  /** Visits where the glyph numbers stand in a composite outline ("glyf" of the OpenType spec). */
  private static void parts(byte[] outline, java.util.function.IntConsumer visit) {
    ByteBuffer data = ByteBuffer.wrap(outline);
    if (outline.length == 0 || data.getShort(0) >= 0) {
      return;
    }
    int at = 10;
    int flags;
    do {
      flags = data.getShort(at);
      visit.accept(at + 2);
      at += 4 + ((flags & ARGS_ARE_WORDS) != 0 ? 4 : 2) + scaleLength(flags);
    } while ((flags & MORE_PARTS) != 0);
  }

  private static int scaleLength(int flags) {
    if ((flags & HAS_SCALE) != 0) {
      return 2;
    }
    if ((flags & HAS_TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & HAS_MATRIX) != 0 ? 8 : 0;
  }

  private static byte[] withShort(byte[] table, int at, int... values) {
    for (int i = 0; i < values.length; i++) {
      ByteBuffer.wrap(table).putShort(at + 2 * i, (short) values[i]);
    }
    return table;
  }

  private static byte[] assemble(SortedMap<String, byte[]> tables) {
    int head = 12 + 16 * tables.size();
    int size = head;
    for (byte[] table : tables.values()) {
      size += (table.length + 3) & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));
    int at = head;
    int headTable = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(sum(ByteBuffer.wrap(bytes))).putInt(at).putInt(bytes.length);
      System.arraycopy(bytes, 0, file.array(), at, bytes.length);
      headTable = table.getKey().equals("head") ? at : headTable;
      at += (bytes.length + 3) & ~3;
    }
    file.putInt(headTable + 8, 0xB1B0AFBA - sum(ByteBuffer.wrap(file.array())));
    return file.array();
  }

  private static int sum(ByteBuffer bytes) {
    int sum = 0;
    while (bytes.remaining() >= 4) {
      sum += bytes.getInt();
    }
    for (int shift = 24; bytes.hasRemaining(); shift -= 8) {
      sum += (bytes.get() & 0xff) << shift;
    }
    return sum;
  }
}

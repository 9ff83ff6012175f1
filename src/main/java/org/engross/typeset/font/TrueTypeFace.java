package org.engross.typeset.font;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A face read from a TrueType file, shaped by its own GSUB and GPOS tables for scripts whose
 * letters stand side by side: Latin, Cyrillic, Greek, Armenian, Georgian, ideographs, kana,
 * syllabic Hangul.
 *
 * <p>Words are shaped once and kept, so a text costs one shaping for each of its different words.
 */
public final class TrueTypeFace implements Face {
  /** More words than any text has before the store starts again. */
  private static final int MOST_WORDS = 50_000;

  /** Longer pieces are not worth keeping. */
  private static final int LONGEST_KEPT = 64;

  private final Sfnt font;
  private final String name;
  private final int unitsPerEm;
  private final char[] advances;
  private final CharacterMap map;
  private final GlyphClasses classes;
  private final Outline outline;
  private final Map<Features, Store> stores = new ConcurrentHashMap<>();
  private volatile Store last;

  /**
   * @param file a whole TrueType file, one for which {@link FontFile#fault} finds nothing
   */
  public TrueTypeFace(byte[] file) {
    font = new Sfnt(file);
    unitsPerEm = font.u16(font.table("head") + 18);
    int glyphs = font.u16(font.table("maxp") + 4);
    advances = advances(glyphs);
    map = new CharacterMap(font);
    classes = new GlyphClasses(font, glyphs);
    outline = Outline.read(font);
    name = Names.postScript(font);
  }

  private char[] advances(int glyphs) {
    char[] widths = new char[glyphs];
    int longMetrics = font.u16(font.table("hhea") + 34);
    int hmtx = font.table("hmtx");
    for (int g = 0; g < glyphs; g++) {
      widths[g] = (char) font.u16(hmtx + 4 * Math.min(g, longMetrics - 1));
    }
    return widths;
  }

  @Override
  public String name() {
    return name;
  }

  /** The name of the family it belongs to, as readers know it. */
  String family() {
    return Names.family(font);
  }

  /** Slope and weight, for choosing among faces. */
  Outline outline() {
    return outline;
  }

  @Override
  public boolean covers(int codePoint) {
    return glyph(codePoint) != 0 || Ignorables.isIgnorable(codePoint);
  }

  /** The glyph of a code point; a missing fixed space or hyphen has its common cousin's. */
  private int glyph(int codePoint) {
    int glyph = map.glyph(codePoint);
    if (glyph != 0 || codePoint < 0xA0) {
      return glyph;
    }
    if (FixedSpaces.is(codePoint)) {
      return map.glyph(' ');
    }
    if (codePoint == 0x2010 || codePoint == 0x2011) {
      int hyphen = map.glyph(0x2010);
      return hyphen == 0 ? map.glyph('-') : hyphen;
    }
    return 0;
  }

  @Override
  public List<Glyph> shape(String text, Features features) {
    Store store = store(features);
    if (text.length() > LONGEST_KEPT) {
      return shapeAnew(text, store);
    }
    List<Glyph> glyphs = store.words.get(text);
    if (glyphs == null) {
      glyphs = shapeAnew(text, store);
      if (store.words.size() >= MOST_WORDS) {
        store.words.clear();
      }
      store.words.put(text, glyphs);
    }
    return glyphs;
  }

  /** What is known for some features; mostly they are those of the word before. */
  private Store store(Features features) {
    Store store = last;
    if (store == null || store.features != features) {
      store = stores.computeIfAbsent(features, Store::new);
      last = store;
    }
    return store;
  }

  private List<Glyph> shapeAnew(String text, Store store) {
    if (text.isEmpty()) {
      return List.of();
    }
    Shaper shaper =
        store.shapers.computeIfAbsent(
            Shaper.script(text), script -> newShaper(script, store.features));
    GlyphBuffer buffer = map(text);
    shaper.substitute(buffer);
    buffer.beginPlacing(advances);
    shaper.place(buffer, classes);
    return glyphs(text, buffer);
  }

  private Shaper newShaper(String script, Features features) {
    return new Shaper(font, new LookupReader(font, advances.length, classes), script, features);
  }

  /** Table and type of the lookups that some scripts need and that cannot be applied. */
  Set<String> unknownRules(List<String> scripts) {
    LookupReader reader = new LookupReader(font, advances.length, classes);
    for (String script : scripts) {
      new Shaper(font, reader, script, Features.USED);
    }
    return reader.unknown();
  }

  private GlyphBuffer map(String text) {
    GlyphBuffer buffer = new GlyphBuffer(text.length());
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (Ignorables.isIgnorable(codePoint) && buffer.length > 0) {
        buffer.end[buffer.length - 1] = end;
      } else if (!Ignorables.isIgnorable(codePoint) && !composed(text, i, end, buffer)) {
        // What steers the setting at the start of a run belongs to its first glyph, so that it is
        // copied.
        buffer.add(glyph(codePoint), buffer.length == 0 ? 0 : i, end);
      }
      i = end;
    }
    return buffer;
  }

  /** Joins a combining mark to its letter where the face has the two as one. */
  private boolean composed(String text, int at, int end, GlyphBuffer buffer) {
    int codePoint = text.codePointAt(at);
    if (codePoint < 0x300 || buffer.length == 0 || !isMark(codePoint)) {
      return false;
    }
    int last = buffer.length - 1;
    String whole =
        Normalizer.normalize(text.substring(buffer.start[last], end), Normalizer.Form.NFC);
    if (whole.codePointCount(0, whole.length()) != 1 || map.glyph(whole.codePointAt(0)) == 0) {
      return false;
    }
    buffer.id[last] = (char) map.glyph(whole.codePointAt(0));
    buffer.end[last] = end;
    return true;
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private List<Glyph> glyphs(String text, GlyphBuffer buffer) {
    Glyph[] glyphs = new Glyph[buffer.length];
    for (int i = 0; i < glyphs.length; i++) {
      int own = advances[buffer.id[i]];
      int after = buffer.advance[i] - buffer.dx[i];
      if (i + 1 < glyphs.length) {
        after += buffer.dx[i + 1];
      }
      String stands = text.substring(buffer.start[i], buffer.end[i]);
      int width = thousandths(own);
      int total = fixedWidth(stands, after);
      glyphs[i] = new Glyph(buffer.id[i], stands, width, total - width, thousandths(buffer.dy[i]));
    }
    return List.of(glyphs);
  }

  /** The width a fixed space has when the face has no glyph of its own for it. */
  private int fixedWidth(String stands, int units) {
    if (stands.length() == 1
        && FixedSpaces.is(stands.charAt(0))
        && map.glyph(stands.charAt(0)) == 0) {
      return FixedSpaces.width(stands.charAt(0), thousandths(advances[map.glyph(' ')]));
    }
    return thousandths(units);
  }

  private int thousandths(int units) {
    return Math.floorDiv(2 * 1000 * units + unitsPerEm, 2 * unitsPerEm);
  }

  @Override
  public int whiteLeft(int glyph) {
    int at = outlineOf(glyph);
    return at == 0 ? 0 : thousandths(font.s16(at + 2));
  }

  @Override
  public int whiteRight(int glyph) {
    int at = outlineOf(glyph);
    return at == 0 ? 0 : thousandths(advances[glyph] - font.s16(at + 6));
  }

  /** Where a glyph's outline begins in the file; 0 for a glyph without one, such as a space. */
  private int outlineOf(int glyph) {
    boolean wide = font.u16(font.table("head") + 50) == 1;
    int loca = font.table("loca");
    long from = wide ? font.u32(loca + 4 * glyph) : 2L * font.u16(loca + 2 * glyph);
    long to = wide ? font.u32(loca + 4 * glyph + 4) : 2L * font.u16(loca + 2 * glyph + 2);
    return from == to ? 0 : font.table("glyf") + (int) from;
  }

  @Override
  public int ascent() {
    return thousandths(outline.ascent());
  }

  @Override
  public int descent() {
    return thousandths(outline.descent());
  }

  @Override
  public int capHeight() {
    return thousandths(outline.capHeight());
  }

  @Override
  public int xHeight() {
    return thousandths(outline.xHeight());
  }

  @Override
  public byte[] file() {
    return font.data();
  }

  /** The words shaped with the same features. */
  private static final class Store {
    private final Features features;
    private final Map<String, Shaper> shapers = new ConcurrentHashMap<>();
    private final Map<String, List<Glyph>> words = new ConcurrentHashMap<>();

    Store(Features features) {
      this.features = features;
    }
  }
}

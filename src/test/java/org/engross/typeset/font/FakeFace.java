package org.engross.typeset.font;

import java.util.ArrayList;
import java.util.List;

/**
 * A face for tests in whole numbers: at a size of ten thousand each character is 10,000 wide, and
 * "fi" is one glyph as wide as one character.
 */
public final class FakeFace implements Face {
  public static final int SIZE = 10_000;
  public static final int WIDE = 10_000;

  private final int last;

  public FakeFace() {
    this(0xFFFF);
  }

  /**
   * @param last the last code point it has
   */
  public FakeFace(int last) {
    this.last = last;
  }

  @Override
  public String name() {
    return "Fake";
  }

  @Override
  public boolean covers(int codePoint) {
    return codePoint <= last;
  }

  @Override
  public List<Glyph> shape(String text, Features features) {
    List<Glyph> glyphs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int length = text.startsWith("fi", i) ? 2 : Character.charCount(text.codePointAt(i));
      if (text.startsWith("\u00AD", i + length)) {
        length++;
      }
      glyphs.add(new Glyph(text.codePointAt(i), text.substring(i, i + length), 1000, 0));
      i += length;
    }
    return glyphs;
  }

  @Override
  public int whiteLeft(int glyph) {
    return "（《「“".indexOf(glyph) < 0 ? 0 : 500;
  }

  @Override
  public int whiteRight(int glyph) {
    return "，。）》」”".indexOf(glyph) < 0 ? 0 : 500;
  }

  @Override
  public int ascent() {
    return 800;
  }

  @Override
  public int descent() {
    return -200;
  }

  @Override
  public int capHeight() {
    return 700;
  }

  @Override
  public int xHeight() {
    return 500;
  }

  @Override
  public byte[] file() {
    return new byte[0];
  }
}

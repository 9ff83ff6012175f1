package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Style;
import org.junit.jupiter.api.Test;

class GlyfSubsetTest {
  private static final Face FACE = Faces.builtIn().face(Style.of(Cut.REGULAR, 12_000));
  private final SfntFile whole = new SfntFile(FACE.file());

  @Test
  void compositeGlyphsBringTheirParts() {
    GlyfSubset subset = new GlyfSubset(whole, List.of(glyph("é")));
    List<Integer> glyphs = new ArrayList<>();
    subset.glyphs().forEach(glyphs::add);
    assertTrue(glyphs.contains(0), "always has .notdef");
    assertTrue(glyphs.contains(glyph("e")), "é is made of e and an accent");
    assertTrue(glyphs.size() > 3, glyphs.toString());
  }

  @Test
  void outlinesAndWidthsStayAsTheyWere() {
    GlyfSubset subset = new GlyfSubset(whole, List.of(glyph("a"), glyph("Q"), glyph("é")));
    SfntFile cut = new SfntFile(subset.file());
    for (String letter : List.of("a", "Q", "e")) {
      int glyph = glyph(letter);
      byte[] outline = whole.outline(glyph);
      assertArrayEquals(outline, trimmed(cut.outline(subset.numberOf(glyph)), outline.length));
      assertEquals(whole.advance(glyph), cut.advance(subset.numberOf(glyph)));
      assertEquals(whole.bearing(glyph), cut.bearing(subset.numberOf(glyph)));
    }
  }

  @Test
  void partsAreCalledByTheirNewNumbers() {
    GlyfSubset subset = new GlyfSubset(whole, List.of(glyph("é")));
    byte[] outline = new SfntFile(subset.file()).outline(subset.numberOf(glyph("é")));
    assertEquals(subset.numberOf(glyph("e")), ByteBuffer.wrap(outline).getShort(12));
  }

  @Test
  void theFileAddsUpToTheValueItShould() {
    byte[] file = new GlyfSubset(whole, List.of(glyph("a"))).file();
    int sum = 0;
    for (ByteBuffer rest = ByteBuffer.wrap(file); rest.hasRemaining(); ) {
      sum += rest.getInt();
    }
    assertEquals(0xB1B0AFBA, sum);
  }

  private static int glyph(String letter) {
    return FACE.shape(letter, Features.NONE).get(0).id();
  }

  private static byte[] trimmed(byte[] bytes, int length) {
    return java.util.Arrays.copyOf(bytes, length);
  }
}

package org.engross.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrueTypeFaceTest {
  private final Face face = new TrueTypeFace(BundledFacesTest.bytes("SourceSerif4-Regular"));

  TrueTypeFaceTest() throws IOException {}

  @Test
  void measuresAreThoseOfTheFamily() {
    assertEquals("SourceSerif4-Regular", face.name());
    assertEquals(670, face.capHeight());
    assertEquals(475, face.xHeight());
    assertEquals(1036, face.ascent());
    assertEquals(-335, face.descent());
  }

  @Test
  void aLigatureStandsForItsLetters() {
    assertEquals(List.of("o", "ffi", "c", "e"), texts(face.shape("office", Features.NONE)));
  }

  @Test
  void smallCapitalsStandForSmallLetters() {
    List<Glyph> small = face.shape("un", Features.of("smcp"));
    assertEquals(List.of("u", "n"), texts(small));
    assertNotEquals(face.shape("un", Features.NONE).get(0).id(), small.get(0).id());
  }

  @Test
  void pairsAreKerned() {
    assertTrue(face.shape("AV", Features.NONE).get(0).adjust() < -50);
  }

  @Test
  void tabularFiguresAreAllAlike() {
    int wide = face.shape("1", Features.of("tnum", "lnum")).get(0).advance();
    for (Glyph glyph : face.shape("0123456789", Features.of("tnum", "lnum"))) {
      assertEquals(wide, glyph.advance() + glyph.adjust());
    }
  }

  @Test
  void whatIsNotDrawnGoesWithItsNeighbour() {
    assertEquals(List.of("a\u2060", "b"), texts(face.shape("a\u2060b", Features.NONE)));
    assertEquals(List.of("o\u00AD", "n"), texts(face.shape("o\u00ADn", Features.NONE)));
  }

  @Test
  void aLetterAndItsMarkBecomeOneWhereTheFaceHasThem() {
    assertEquals(List.of("e\u0301"), texts(face.shape("e\u0301", Features.NONE)));
  }

  private static List<String> texts(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).toList();
  }
}

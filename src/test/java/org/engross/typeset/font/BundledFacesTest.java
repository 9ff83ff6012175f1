package org.engross.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the faces that come with the program must be able to do. */
class BundledFacesTest {
  private static final List<String> USED =
      List.of("smcp", "c2sc", "onum", "lnum", "tnum", "pnum", "sups", "subs", "case");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SourceSerif4-Regular",
        "SourceSerif4-It",
        "SourceSerif4-Semibold",
        "SourceSerif4-SemiboldIt",
        "SourceSerif4-Bold",
        "SourceSerif4-BoldIt",
        "SourceSerif4SmText-Regular",
        "SourceSerif4SmText-It",
        "SourceSerif4Display-Regular",
        "SourceSerif4Display-Semibold",
        "GentiumPlus-Regular",
        "GentiumPlus-Italic"
      })
  void noUsedFeatureHoldsAnUnknownLookup(String face) throws IOException {
    Sfnt font = new Sfnt(bytes(face));
    Set<String> features = new TreeSet<>(Shaper.ALWAYS);
    features.addAll(USED);
    LayoutTable gsub = new LayoutTable(font, "GSUB", 7);
    LayoutTable gpos = new LayoutTable(font, "GPOS", 9);
    List<String> unknown = new ArrayList<>();
    int seen = 0;
    for (String script : List.of("latn", "cyrl", "grek", "DFLT")) {
      for (int lookup : gsub.select(script, features)) {
        seen++;
        if (!Substitutions.supports(gsub.type(lookup))) {
          unknown.add("GSUB " + script + " " + gsub.type(lookup));
        }
      }
      for (int lookup : gpos.select(script, features)) {
        seen++;
        if (!Positions.supports(gpos.type(lookup))) {
          unknown.add("GPOS " + script + " " + gpos.type(lookup));
        }
      }
    }
    assertEquals(List.of(), unknown);
    assertTrue(seen > 20, "lookups seen: " + seen);
  }

  static byte[] bytes(String face) throws IOException {
    String path = "/org/engross/fonts/" + face + ".ttf";
    try (InputStream in = BundledFacesTest.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }
}

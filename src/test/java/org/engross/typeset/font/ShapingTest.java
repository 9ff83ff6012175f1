package org.engross.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.Needed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our shaping against HarfBuzz, over every word of the corpus: the Dushanbe Declaration, the
 * Constitution of France, the Charter of the United Nations in English and Dutch, the Declaration
 * of Bali, the Universal Declaration of Human Rights, a resolution, and words in further languages.
 */
class ShapingTest {
  @ParameterizedTest
  @CsvSource({
    "SourceSerif4-Regular, '', 9000",
    "SourceSerif4-Regular, smcp, 9000",
    "SourceSerif4-Regular, 'smcp,c2sc,onum', 9000",
    "SourceSerif4-Regular, onum, 9000",
    "SourceSerif4-Regular, 'lnum,tnum', 9000",
    "SourceSerif4-Regular, sups, 9000",
    "SourceSerif4-Regular, subs, 9000",
    "SourceSerif4-Regular, case, 9000",
    "SourceSerif4-It, '', 9000",
    "SourceSerif4-It, onum, 9000",
    "SourceSerif4-Semibold, '', 9000",
    "SourceSerif4-Semibold, 'smcp,onum', 9000",
    "SourceSerif4-SemiboldIt, '', 9000",
    "SourceSerif4-Bold, '', 9000",
    "SourceSerif4-BoldIt, '', 9000",
    "SourceSerif4SmText-Regular, onum, 9000",
    "SourceSerif4SmText-Regular, smcp, 9000",
    "SourceSerif4SmText-It, onum, 9000",
    "SourceSerif4Display-Regular, '', 9000",
    "SourceSerif4Display-Semibold, smcp, 9000",
    "GentiumPlus-Regular, '', 9000",
    "GentiumPlus-Regular, smcp, 9000",
    "GentiumPlus-Italic, '', 9000"
  })
  void everyWordIsShapedAsHarfBuzzDoes(String face, String features, int least) throws IOException {
    Needed.onTheMachine(
        onLinuxX64(), "it is Linux on x64, for which HarfBuzz comes with the tests");
    TrueTypeFace ours = new TrueTypeFace(resource("/org/engross/fonts/" + face + ".ttf"));
    Features wanted = features.isEmpty() ? Features.NONE : Features.of(features.split(","));
    List<String> differences = new ArrayList<>();
    int compared = 0;
    try (HarfBuzz reference = new HarfBuzz(ours.file())) {
      for (String token : tokens()) {
        if (token.codePoints().allMatch(ours::covers)) {
          compared++;
          compare(token, ours.shape(token, wanted), reference, wanted, differences);
        }
      }
    }
    assertEquals(List.of(), differences.subList(0, Math.min(20, differences.size())));
    assertTrue(compared >= least, "words compared: " + compared);
  }

  private static void compare(
      String token,
      List<Glyph> ours,
      HarfBuzz reference,
      Features features,
      List<String> differences) {
    List<HarfBuzz.Shaped> theirs = reference.shape(token, features);
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < theirs.size(); i++) {
      HarfBuzz.Shaped glyph = theirs.get(i);
      int next = i + 1 < theirs.size() ? theirs.get(i + 1).dx() : 0;
      int wide = scaled(glyph.advance() - glyph.dx() + next, reference.unitsPerEm());
      int rise = scaled(glyph.dy(), reference.unitsPerEm());
      expected.append(glyph.id()).append('+').append(wide).append('^').append(rise).append(' ');
    }
    StringBuilder found = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : ours) {
      found.append(glyph.id()).append('+').append(glyph.advance() + glyph.adjust());
      found.append('^').append(glyph.rise()).append(' ');
      text.append(glyph.text());
    }
    if (!found.toString().equals(expected.toString())) {
      differences.add(token + ": " + found + "instead of " + expected);
    }
    if (!text.toString().equals(token)) {
      differences.add(token + ": its glyphs stand for " + text);
    }
  }

  private static int scaled(int units, int unitsPerEm) {
    return Math.floorDiv(2000 * units + unitsPerEm, 2 * unitsPerEm);
  }

  private static boolean onLinuxX64() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return system.contains("linux") && (machine.equals("amd64") || machine.equals("x86_64"));
  }

  static List<String> tokens() throws IOException {
    return new String(resource("/org/engross/typeset/font/tokens.txt"), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = ShapingTest.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }
}

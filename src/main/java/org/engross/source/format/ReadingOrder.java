package org.engross.source.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The characters of a line in the order in which they are read, where that is from the right. */
final class ReadingOrder {
  private ReadingOrder() {}

  /** Whether most letters of a line are Arabic or Hebrew. */
  static boolean isFromRight(List<PrintedGlyph> glyphs) {
    long right = glyphs.stream().filter(glyph -> isRight(glyph.text())).count();
    long left = glyphs.stream().filter(glyph -> isLeft(glyph.text())).count();
    return right > left;
  }

  /** The glyphs, given from left to right, as they are read. */
  static List<PrintedGlyph> of(List<PrintedGlyph> glyphs) {
    if (!isFromRight(glyphs)) {
      return glyphs;
    }
    List<PrintedGlyph> read = new ArrayList<>(glyphs);
    Collections.reverse(read);
    int start = 0;
    for (int i = 0; i <= read.size(); i++) {
      boolean in = i < read.size() && !isRight(read.get(i).text()) && joins(read, start, i);
      if (!in) {
        Collections.reverse(read.subList(start, i));
        start = i + 1;
      }
    }
    return read;
  }

  /** Figures and foreign letters run from the left; a mark does if it stands between such. */
  private static boolean joins(List<PrintedGlyph> read, int start, int i) {
    String text = read.get(i).text();
    boolean strong = isLeft(text) || Character.isDigit(text.codePointAt(0));
    boolean between =
        i > start
            && i + 1 < read.size()
            && ".,/:-".contains(text)
            && Character.isLetterOrDigit(read.get(i + 1).text().codePointAt(0))
            && !isRight(read.get(i + 1).text());
    return strong || between;
  }

  /** The letter itself where a font names its shape at the beginning or end of a word. */
  static String letter(String text) {
    boolean shape = text.codePoints().anyMatch(c -> c >= 0xFB50 && c <= 0xFEFC && isRight(c));
    return shape ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  private static boolean isRight(String text) {
    return isRight(text.codePointAt(0));
  }

  private static boolean isRight(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isLeft(String text) {
    return Character.getDirectionality(text.codePointAt(0))
        == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}

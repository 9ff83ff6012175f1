package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Style;

/**
 * Finds words written in capitals throughout. They are shown in small capitals; their letters stay
 * as the source has them.
 */
final class Capitals {
  /** Fewer letters are an acronym, which keeps its capitals. */
  private static final int HEAD_LETTERS = 5;

  private static final int RUN_LETTERS = 12;
  private static final int RUN_WORDS = 2;
  private static final Features SMALL = Features.of("smcp", "c2sc", "onum");

  private Capitals() {}

  /** Whether a head has no small letter. */
  static boolean only(String words) {
    return letters(words) >= HEAD_LETTERS && words.chars().noneMatch(Character::isLowerCase);
  }

  /** The style in which such words are shown; italic has no small capitals. */
  static Style smallened(Style style) {
    Style upright = style.cut() == Cut.ITALIC ? style.with(Cut.REGULAR) : style;
    return upright.with(SMALL).tracked(Math.max(style.tracking(), 40));
  }

  /** The style of a head: small capitals where its words are capitals. */
  static Style of(String words, Style style) {
    return only(words) ? smallened(style) : style;
  }

  /** The runs of at least two words in capitals, as pairs of start and end. */
  static List<int[]> runs(String text) {
    List<int[]> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int end = at;
      int words = 0;
      while (at < text.length()) {
        int stop = wordEnd(text, at);
        String word = text.substring(at, stop);
        if (word.chars().anyMatch(Character::isLowerCase) || letters(word) == 0) {
          break;
        }
        words++;
        end = stop;
        at = spaceEnd(text, stop);
      }
      if (words >= RUN_WORDS && letters(text.substring(start, end)) >= RUN_LETTERS) {
        runs.add(new int[] {start, end});
      }
      at = words == 0 ? spaceEnd(text, wordEnd(text, at)) : at;
    }
    return runs;
  }

  private static int letters(String words) {
    return (int) words.codePoints().filter(Character::isUpperCase).count();
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int spaceEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

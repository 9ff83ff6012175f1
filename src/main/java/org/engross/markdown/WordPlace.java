package org.engross.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engross.draft.RichText;
import org.engross.source.Origin;

/**
 * A word of a draft and where it comes from.
 *
 * @param text which of the draft's texts it stands in
 * @param at zero-based in that text
 * @param sources source offset of each of its characters, -1 for one that the source has not
 */
record WordPlace(String word, int text, int at, int[] sources) {

  /** The words of all texts in order, parted by any kind of space. */
  static List<WordPlace> all(List<RichText> texts) {
    List<WordPlace> words = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      String string = texts.get(text).string();
      int[] sources = sources(texts.get(text));
      int at = 0;
      while (at < string.length()) {
        int end = at;
        while (end < string.length() && !isSpace(string.charAt(end))) {
          end++;
        }
        if (end > at) {
          int[] own = Arrays.copyOfRange(sources, at, end);
          words.add(new WordPlace(string.substring(at, end), text, at, own));
        }
        at = end + 1;
      }
    }
    return words;
  }

  /** Source offset of its first character that has one, or -1. */
  int start() {
    return Arrays.stream(sources).filter(s -> s >= 0).findFirst().orElse(-1);
  }

  /** Source offset after its last character that has one, or -1. */
  int end() {
    return Arrays.stream(sources).max().orElse(-2) + (start() < 0 ? 0 : 1);
  }

  /** Words as a running text, with a space between. */
  static String joined(List<WordPlace> words) {
    return String.join(" ", words.stream().map(WordPlace::word).toList());
  }

  private static int[] sources(RichText text) {
    int[] sources = new int[text.string().length()];
    Arrays.fill(sources, -1);
    for (Origin.Piece piece : text.origin().pieces()) {
      for (int i = 0; i < piece.length(); i++) {
        sources[piece.at() + i] = piece.source() + i;
      }
    }
    return sources;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

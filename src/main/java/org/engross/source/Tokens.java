package org.engross.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A sequence of texts cut into words, signs and single spaces. An ideograph is a word of its own;
 * no token goes over the end of a text.
 *
 * @param words for each token a number that is the same for the same characters
 * @param starts for each token where it begins in the texts written one after the other
 * @param texts the texts written one after the other
 */
record Tokens(int[] words, int[] starts, String texts) {

  /**
   * Cuts texts.
   *
   * @param numbers shared by the sequences that are to be compared
   * @param whole whether a text is not cut at all
   */
  static Tokens of(List<String> texts, Map<String, Integer> numbers, boolean whole) {
    String all = String.join("", texts);
    int[] words = new int[all.length() + 1];
    int[] starts = new int[all.length() + 1];
    int count = 0;
    int at = 0;
    for (String text : texts) {
      int end = at + text.length();
      while (at < end) {
        int next = whole ? end : tokenEnd(all, at, end);
        words[count] = numbers.computeIfAbsent(all.substring(at, next), w -> numbers.size());
        starts[count++] = at;
        at = next;
      }
    }
    starts[count] = all.length();
    return new Tokens(Arrays.copyOf(words, count), Arrays.copyOf(starts, count + 1), all);
  }

  int size() {
    return words.length;
  }

  int length(int token) {
    return starts[token + 1] - starts[token];
  }

  private static int tokenEnd(String text, int at, int end) {
    int first = text.codePointAt(at);
    int next = at + Character.charCount(first);
    if (!isWord(first)) {
      return Math.min(next, end);
    }
    while (next < end && isWord(text.codePointAt(next))) {
      next += Character.charCount(text.codePointAt(next));
    }
    return Math.min(next, end);
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
  }
}

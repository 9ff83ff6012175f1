package org.engross.recognise;

import org.engross.draft.DivisionKind;
import org.engross.recognise.clean.CleanText;

/** Where the words of a head begin and end within a line. */
final class TitleText {
  private static final String JOINTS = "-–—ـ:．.：、|•";
  private static final int LONGEST = 90;

  private TitleText() {}

  /** Where the words begin after a number: dashes, colons and spaces are passed over. */
  static int start(String text, int from) {
    int at = from;
    while (at < text.length()
        && (CleanText.isSpace(text.charAt(at)) || JOINTS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /**
   * Where a title that is run into the text ends: after the full stop that closes a few words, each
   * weighty one with a capital. {@code from} if there is none. Example: {@code Sec. 2. Policy. It
   * is …}
   */
  static int runIn(String text, int from, DivisionKind kind) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && (i + 1 == text.length() || CleanText.isSpace(text.charAt(i + 1)));
      if (stop && (i + 1 < text.length() || from > 0 && kind == DivisionKind.SECTION)) {
        return isTitle(text.substring(from, i)) ? i + 1 : from;
      }
      if (",;:".indexOf(c) >= 0 && kind != DivisionKind.SECTION && kind != DivisionKind.ARTICLE) {
        return from;
      }
    }
    return from;
  }

  /** Few words, of which those with four letters or more begin with capitals. */
  static boolean isTitle(String words) {
    String[] parts = words.strip().split("[\\s\u00a0]+");
    int weighty = 0;
    int high = 0;
    for (String part : parts) {
      if (part.length() >= 4) {
        weighty++;
        high += Character.isUpperCase(part.charAt(0)) ? 1 : 0;
      }
    }
    boolean first = !words.isBlank() && Character.isUpperCase(words.strip().charAt(0));
    return first && parts.length <= 14 && (parts.length <= 2 || high * 2 > weighty);
  }
}

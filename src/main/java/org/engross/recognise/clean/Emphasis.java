package org.engross.recognise.clean;

import org.engross.draft.MarkKind;
import org.engross.source.SourceText;

/**
 * R907: stars and underscores around words are emphasis, also where the closing stars stand after a
 * space. Example: {@code **Second, **we resolve}.
 */
final class Emphasis implements Eraser {
  private static final String[] FENCES = {"***", "**", "__", "*", "_"};
  private static final int LONGEST = 600;

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    if (!markdown) {
      return;
    }
    String text = source.text();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next = c == '*' || c == '_' ? fence(text, i, erasures) : i;
      i = Math.max(next, i + 1);
    }
  }

  private static int fence(String text, int at, Erasures erasures) {
    for (String fence : FENCES) {
      if (text.startsWith(fence, at)) {
        return pair(text, at, fence, erasures);
      }
    }
    return at;
  }

  private static int pair(String text, int at, String fence, Erasures erasures) {
    int inner = at + fence.length();
    boolean opens =
        inner < text.length()
            && (fence.length() > 1 || !CleanText.isSpace(text.charAt(inner)))
            && text.charAt(inner) != fence.charAt(0)
            && !inWord(text, at, inner, fence);
    int close = opens ? close(text, inner, fence) : -1;
    if (close < 0
        || !erasures.isFree(at, inner)
        || !erasures.isFree(close, close + fence.length())) {
      return inner;
    }
    String reason = "Signs that mark emphasis.";
    erasures.remove(at, inner, "R907", reason);
    erasures.remove(close, close + fence.length(), "R907", reason);
    if (fence.length() != 1) {
      erasures.mark(inner, close, MarkKind.STRONG, "");
    }
    if (fence.length() != 2) {
      erasures.mark(inner, close, MarkKind.EMPHASIS, "");
    }
    return inner;
  }

  private static boolean inWord(String text, int at, int inner, String fence) {
    boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean after = Character.isLetterOrDigit(text.charAt(inner));
    return fence.charAt(0) == '_' && before && after;
  }

  /** Where the closing fence stands: in the same paragraph, after at least one character. */
  private static int close(String text, int inner, String fence) {
    int limit = Math.min(text.length() - fence.length() + 1, inner + LONGEST);
    for (int i = inner + 1; i < limit; i++) {
      if (text.charAt(i) == '\n' && blankFollows(text, i + 1)) {
        return -1;
      }
      boolean here = text.startsWith(fence, i) && text.charAt(i - 1) != '\\';
      boolean longer =
          here
              && i + fence.length() < text.length()
              && text.charAt(i + fence.length()) == fence.charAt(0);
      boolean spaced = fence.length() == 1 && CleanText.isSpace(text.charAt(i - 1));
      if (here && longer) {
        i += fence.length();
      } else if (here && !spaced) {
        return i;
      }
    }
    return -1;
  }

  private static boolean blankFollows(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (c != ' ' && c != '\t' && c != '\u00a0') {
        return false;
      }
    }
    return true;
  }
}

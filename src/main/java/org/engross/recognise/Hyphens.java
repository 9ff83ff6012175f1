package org.engross.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * R011: a hyphen at the end of a line belongs to the word or was put there by the printer. It is
 * taken out only if the joined word stands elsewhere in the text and the hyphened one does not; if
 * neither stands elsewhere it is kept and reported. Example: {@code trans-} above {@code port}.
 */
final class Hyphens {
  /** How two lines are put together. */
  enum Join {
    SPACE,
    /** Directly, as between Chinese characters. */
    NONE,
    /** Directly, the hyphen kept. */
    KEEP,
    /** Directly, the hyphen taken out. */
    DROP
  }

  /** A hyphen that was kept although nothing proves that it belongs to the word. */
  record Doubt(int at, String word) {}

  private static final int LONGEST = 40;

  private final Lines lines;
  private final String clean;
  private final Set<String> known = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Hyphens(Lines lines) {
    this.lines = lines;
    this.clean = lines.clean.text();
  }

  /** All words of the text; they are gathered when the first doubtful hyphen asks for them. */
  private Set<String> known() {
    if (!known.isEmpty()) {
      return known;
    }
    for (int i = 0; i < lines.count(); i++) {
      learn(lines.span(i));
    }
    return known;
  }

  private void learn(Span line) {
    int start = -1;
    for (int i = line.from(); i <= line.to(); i++) {
      boolean in = i < line.to() && isWordPart(clean.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        if (i - start <= LONGEST * 2) {
          known.add(fold(clean.substring(start, i)));
        }
        start = -1;
      }
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || isHyphen(c);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00ad';
  }

  private static String fold(String word) {
    return Words.lower(word).replace('\u2010', '-').replace('\u2011', '-').replace("\u00ad", "");
  }

  Join join(Span before, Span after) {
    char last = clean.charAt(before.to() - 1);
    char first = clean.charAt(after.from());
    if (isEastAsian(last) && isEastAsian(first)) {
      return Join.NONE;
    }
    boolean inWord =
        isHyphen(last)
            && before.to() - 2 >= before.from()
            && Character.isLetterOrDigit(clean.charAt(before.to() - 2))
            && Character.isLetterOrDigit(first);
    if (!inWord) {
      return Join.SPACE;
    }
    if (last == '\u00ad') {
      return Join.DROP;
    }
    return Character.isLowerCase(first) ? weigh(before, after) : Join.KEEP;
  }

  private Join weigh(Span before, Span after) {
    int start = before.to() - 1;
    while (start > before.from()
        && before.to() - start < LONGEST
        && isWordPart(clean.charAt(start - 1))) {
      start--;
    }
    int end = after.from();
    while (end < after.to() && end - after.from() < LONGEST && isWordPart(clean.charAt(end))) {
      end++;
    }
    String head = fold(clean.substring(start, before.to() - 1));
    String tail = fold(clean.substring(after.from(), end));
    if (known().contains(head + "-" + tail)) {
      return Join.KEEP;
    }
    if (known().contains(head + tail)) {
      return Join.DROP;
    }
    doubts.add(new Doubt(before.to() - 1, head + "-" + tail));
    return Join.KEEP;
  }

  private static boolean isEastAsian(char c) {
    return Character.isIdeographic(c)
        || (c >= '\u3000' && c <= '\u30ff')
        || (c >= '\uff00' && c <= '\uff60');
  }

  List<Doubt> doubts() {
    return List.copyOf(doubts);
  }
}

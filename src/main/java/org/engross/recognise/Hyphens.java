package org.engross.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * R011: a hyphen at the end of a line belongs to the word or was put there by the printer. It is
 * taken out if the joined word stands elsewhere in the text and the hyphened one does not. Where
 * neither stands elsewhere, the text's habit counts: if other line ends prove that its printer
 * divides words, a hyphen is taken out between two parts that are no words of the text by
 * themselves; otherwise it is kept and reported. Example: {@code trans-} above {@code port}.
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

  /** So many words must be proved to be divided, and so many times more than hyphened ones. */
  private static final int PROVED = 3;

  private static final int TIMES = 2;

  /** Parts that stand before a hyphen though they are no words: re-election, non-member. */
  private static final Set<String> BEFORE_HYPHEN =
      Set.of(
          "re", "non", "co", "pre", "anti", "self", "inter", "ex", "multi", "sub", "vice", "semi",
          "quasi", "pro", "post", "micro", "macro", "mid", "intra", "extra", "ultra", "counter",
          "вице", "экс", "контр", "sous", "après", "avant", "contre", "nord", "sud", "demi", "mi");

  private final Lines lines;
  private final String clean;
  private final Set<String> known = new HashSet<>();
  private boolean gathered;
  private boolean divides;
  private final List<Doubt> doubts = new ArrayList<>();

  Hyphens(Lines lines) {
    this.lines = lines;
    this.clean = lines.clean.text();
  }

  /** Gathers all words of the text, when the first doubtful hyphen asks for them. */
  private void gather() {
    if (gathered) {
      return;
    }
    gathered = true;
    boolean hyphen = false;
    for (int i = 0; i < lines.count(); i++) {
      Span line = lines.span(i);
      learn(line, hyphen);
      if (!line.isEmpty()) {
        hyphen = isHyphen(clean.charAt(line.to() - 1));
      }
    }
    divides = divides();
  }

  /** Whether the line ends that can be decided show a printer who divides words. */
  private boolean divides() {
    int divided = 0;
    int hyphened = 0;
    Span last = new Span(0, 0);
    for (int i = 0; i < lines.count(); i++) {
      Span line = lines.span(i);
      if (line.isEmpty()) {
        continue;
      }
      if (isDivision(last, line)) {
        String head = head(last);
        String tail = tail(line);
        divided += known.contains(head + tail) && !known.contains(head + "-" + tail) ? 1 : 0;
        hyphened += known.contains(head + "-" + tail) ? 1 : 0;
      }
      last = line;
    }
    return divided >= PROVED && divided >= TIMES * hyphened;
  }

  private boolean isDivision(Span before, Span after) {
    return before.to() - before.from() >= 2
        && isHyphen(clean.charAt(before.to() - 1))
        && Character.isLetter(clean.charAt(before.to() - 2))
        && Character.isLowerCase(clean.charAt(after.from()));
  }

  private void learn(Span line, boolean behindHyphen) {
    int start = -1;
    for (int i = line.from(); i <= line.to(); i++) {
      boolean in = i < line.to() && isWordPart(clean.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        boolean half = i == line.to() && isHyphen(clean.charAt(i - 1));
        if (i - start <= LONGEST * 2 && !half && !(start == line.from() && behindHyphen)) {
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
    gather();
    String head = head(before);
    String tail = tail(after);
    if (known.contains(head + "-" + tail)) {
      return Join.KEEP;
    }
    if (known.contains(head + tail)) {
      return Join.DROP;
    }
    if (divides && !isCompound(head, tail)) {
      return Join.DROP;
    }
    doubts.add(new Doubt(before.to() - 1, head + "-" + tail));
    return Join.KEEP;
  }

  /** Whether a hyphen may belong between two parts: one of them has it already, or both stand. */
  private boolean isCompound(String head, String tail) {
    boolean stands = known.contains(tail);
    boolean figure = head.chars().anyMatch(Character::isDigit);
    return figure
        || head.contains("-")
        || tail.contains("-")
        || stands && (known.contains(head) || BEFORE_HYPHEN.contains(head));
  }

  private String head(Span before) {
    int start = before.to() - 1;
    while (start > before.from()
        && before.to() - start < LONGEST
        && isWordPart(clean.charAt(start - 1))) {
      start--;
    }
    return fold(clean.substring(start, before.to() - 1));
  }

  private String tail(Span after) {
    int end = after.from();
    while (end < after.to() && end - after.from() < LONGEST && isWordPart(clean.charAt(end))) {
      end++;
    }
    return fold(clean.substring(after.from(), end));
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

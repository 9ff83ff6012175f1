package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that hold nothing but the number of a page. */
final class PageNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[-–—\\[]\\s?)?(?:(?:page|Page|PAGE|p\\.|стр\\.|Seite|página|blz\\.)\\s?)?"
              + "(\\p{Nd}{1,4})"
              + "(?:\\s?(?:/|of|de|sur|von|van|из)\\s?\\p{Nd}{1,4})?(?:\\s?[-–—\\]])?$");

  /** A number that the word for it, and perhaps some ornament, says to be that of a page. */
  private static final Pattern NAMED =
      Pattern.compile(
          "^[-–—=*#\\[<|\\s]{0,12}(?:page|pagina|página|seite|страница|стр\\.|صفحة|pág\\.|p\\.)\\s?\\|?\\s?"
              + "(\\p{Nd}{1,4})(?:\\s?(?:/|of|de|sur|von|van|из|من)\\s?\\p{Nd}{1,4})?[-–—=*#\\]>|\\s]{0,12}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int FEWEST = 3;
  private static final int NEAREST = 12;
  private static final int LONGEST = 48;

  private PageNumbers() {}

  static boolean isPageNumber(String text) {
    return text.length() < LONGEST
        && (NUMBER.matcher(text).matches() || NAMED.matcher(text).matches());
  }

  /**
   * Where pages begin in a text without form feeds: behind each line that holds nothing but a
   * number, if these numbers count on one by one and stand far enough from each other.
   */
  static List<Integer> pageStarts(Lines lines) {
    List<Integer> run = new ArrayList<>();
    List<Integer> best = List.of();
    int expected = -1;
    for (int i = 0; i < lines.count(); i++) {
      Span span = lines.span(i);
      if (span.isEmpty() || span.to() - span.from() > LONGEST) {
        continue;
      }
      Matcher named = NAMED.matcher(lines.text(i));
      Matcher m = named.matches() ? named : NUMBER.matcher(lines.text(i));
      if (!m.matches()) {
        continue;
      }
      int value = org.engross.language.Numerals.decimal(m.group(1)).orElse(-1);
      boolean far = run.isEmpty() || i - run.get(run.size() - 1) >= NEAREST || m == named;
      if (value == expected && far) {
        run.add(i);
        expected++;
      } else if ((value <= 2 || m == named) && run.size() < FEWEST) {
        run.clear();
        run.add(i);
        expected = value + 1;
      }
      best = run.size() > best.size() ? List.copyOf(run) : best;
    }
    return best.size() < FEWEST
        ? List.of()
        : best.stream().map(i -> i + 1).filter(i -> i < lines.count()).toList();
  }
}

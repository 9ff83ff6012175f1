package org.engross.recognise;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.language.Numerals;

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

  /** So many numbers are those of pages whatever they begin with. */
  private static final int MANY = 6;

  /** The first page may bear no number. */
  private static final int EARLY = 2;

  private static final int NEAREST = 12;
  private static final int LONGEST = 48;

  private PageNumbers() {}

  static boolean isPageNumber(String text) {
    return text.length() < LONGEST
        && (NUMBER.matcher(text).matches() || NAMED.matcher(text).matches());
  }

  /**
   * Where pages begin in a text without form feeds: behind each line that holds nothing but a
   * number, if these numbers count on one by one and stand far enough from each other. They may
   * begin with any number where the same line stands beside each, or where there are many.
   */
  static List<Integer> pageStarts(Lines lines) {
    Map<Integer, Found> lastOf = new HashMap<>();
    Optional<Found> best = Optional.empty();
    for (int i = 0; i < lines.count(); i++) {
      Span span = lines.span(i);
      if (span.isEmpty() || span.to() - span.from() > LONGEST) {
        continue;
      }
      Optional<Found> found = found(lines, i, lastOf);
      if (found.isPresent()) {
        lastOf.put(found.get().value(), found.get());
        best = best.filter(b -> b.length() >= found.get().length()).or(() -> found);
      }
    }
    List<Integer> run = best.map(Found::lines).orElse(List.of());
    boolean enough = best.isPresent() && run.size() >= FEWEST && isSure(lines, best.get(), run);
    return enough
        ? run.stream().map(i -> i + 1).filter(i -> i < lines.count()).toList()
        : List.of();
  }

  /**
   * A number alone on its line.
   *
   * @param before the number one lower, or two where a page has none, that stands far enough above
   */
  private record Found(
      int line, int value, boolean named, int length, int first, Optional<Found> before) {
    List<Integer> lines() {
      LinkedList<Integer> lines = new LinkedList<>();
      for (Optional<Found> f = Optional.of(this); f.isPresent(); f = f.get().before()) {
        lines.addFirst(f.get().line());
      }
      return List.copyOf(lines);
    }
  }

  private static Optional<Found> found(Lines lines, int i, Map<Integer, Found> lastOf) {
    Matcher named = NAMED.matcher(lines.text(i));
    Matcher m = named.matches() ? named : NUMBER.matcher(lines.text(i));
    if (!m.matches()) {
      return Optional.empty();
    }
    int value = Numerals.decimal(m.group(1)).orElse(-1);
    boolean word = m == named;
    Optional<Found> before =
        Stream.of(lastOf.get(value - 1), lastOf.get(value - 2))
            .filter(f -> f != null && (word || i - f.line() >= NEAREST))
            .findFirst();
    int length = before.map(Found::length).orElse(0) + 1;
    int first = before.map(Found::first).orElse(value);
    return Optional.of(new Found(i, value, word, length, first, before));
  }

  private static boolean isSure(Lines lines, Found last, List<Integer> run) {
    boolean early = last.first() <= EARLY || last.named() || run.size() >= MANY;
    return early || hasCompany(lines, run, -1) || hasCompany(lines, run, 1);
  }

  /** Whether the same line stands right above, or right below, nearly all of the numbers. */
  private static boolean hasCompany(Lines lines, List<Integer> run, int step) {
    Map<String, Integer> beside = new HashMap<>();
    for (int line : run) {
      int at = line + step;
      while (at >= 0 && at < lines.count() && lines.is(at, LineUse.BLANK)) {
        at += step;
      }
      if (at >= 0 && at < lines.count()) {
        beside.merge(lines.opening(at), 1, Integer::sum);
      }
    }
    return beside.values().stream().anyMatch(n -> n >= FEWEST && n >= run.size() - 1);
  }
}

package org.engross.guess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.language.Numerals;

/** Finds the dates in a text of one language: in figures, with names of months, or written out. */
final class Dates {
  private static final int SHORTEST_ABBREVIATION = 3;
  private static final int REACH = 90;
  private static final Pattern CHINESE =
      Pattern.compile(
          "(\\p{Nd}{4}|[〇零○一二三四五六七八九]{4})年(\\p{Nd}{1,2}|[十一二三四五六七八九]{1,3})月"
              + "(\\p{Nd}{1,2}|[十一二三四五六七八九]{1,3})日");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\p{Nd}.])(\\p{Nd}{1,2})\\. ?(\\p{Nd}{1,2}|[IVX]{1,4})\\."
              + " ?(\\p{Nd}{4})(?!\\p{Nd})");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{4})-(\\p{Nd}{2})-(\\p{Nd}{2})(?!\\p{Nd})");

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<Locale, NumbersInWords> writtenOut = new HashMap<>();
  private final Terms terms;
  private final Pattern month;
  private final Pattern dayFirst;
  private final Pattern monthFirst;

  /**
   * A date and where it stands.
   *
   * @param figures whether the month is a figure too, so that it may be a mark of the printer's
   */
  record Dated(int start, int end, LocalDate date, boolean figures) {}

  Dates(Terms terms) {
    this.terms = terms;
    List<String> names = terms.get("month");
    for (int i = 0; i < names.size(); i++) {
      months.put(names.get(i), i % 12 + 1);
      abbreviations(names.get(i), i % 12 + 1);
    }
    terms.values("months-also").forEach((name, value) -> months.put(name, Integer.valueOf(value)));
    month = Terms.pattern(months.keySet());
    String name = "(" + month.pattern() + ")\\.?(?:/\\p{L}+)?";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    dayFirst =
        Pattern.compile(
            "(?<!\\p{Nd})(\\p{Nd}{1,2})(?:st|nd|rd|th|er|ste|de|º|ª|\\.)?(?: day)?"
                + "(?: of| de| من شهر| من)? "
                + name
                + ",?(?: de| del)? (\\p{Nd}{4})",
            flags);
    monthFirst =
        Pattern.compile(
            name + " (?:\\p{Nd}{1,2} ?[-–] ?)?(\\p{Nd}{1,2})(?:st|nd|rd|th)?,? (\\p{Nd}{4})",
            flags);
  }

  private void abbreviations(String name, int value) {
    boolean latin = name.chars().allMatch(c -> c < 0x250);
    for (int n = SHORTEST_ABBREVIATION; latin && n < name.length(); n++) {
      months.merge(name.substring(0, n), value, (a, b) -> a.equals(b) ? a : 0);
    }
  }

  /** All dates of a text, in its order. */
  List<Dated> in(String given) {
    String text = given.replaceAll("[\\s\\u00A0\\u202F]", " ");
    List<Dated> found = new ArrayList<>();
    find(dayFirst, text, m -> add(found, m, m.group(3), month(m.group(2)), m.group(1)));
    find(monthFirst, text, m -> add(found, m, m.group(3), month(m.group(1)), m.group(2)));
    find(CHINESE, text, m -> add(found, m, year(m.group(1)), number(m.group(2)), m.group(3)));
    find(FIGURES, text, m -> add(found, m, m.group(3), number(m.group(2)), m.group(1)));
    find(ISO, text, m -> add(found, m, m.group(1), number(m.group(2)), m.group(3)));
    if (found.isEmpty()) {
      find(month, text, m -> writtenOut(found, m, text));
    }
    found.sort(Comparator.comparingInt(Dated::start));
    return found;
  }

  private interface Use {
    void of(MatchResult match);
  }

  private static void find(Pattern pattern, String text, Use use) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      use.of(matcher.toMatchResult());
    }
  }

  private static void add(List<Dated> found, MatchResult at, String year, int month, String day) {
    boolean figures = !at.group().codePoints().anyMatch(Character::isLetter);
    add(found, at, Integer.parseInt(year), month, number(day), figures);
  }

  private static void add(
      List<Dated> found, MatchResult at, int year, int month, int day, boolean figures) {
    try {
      found.add(new Dated(at.start(), at.end(), LocalDate.of(year, month, day), figures));
    } catch (DateTimeException noSuchDay) {
      return;
    }
  }

  private void writtenOut(List<Dated> found, MatchResult at, String text) {
    NumbersInWords numbers = writtenOut.computeIfAbsent(terms.locale(), NumbersInWords::new);
    String before = text.substring(Math.max(0, at.start() - REACH), at.start());
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + REACH));
    OptionalInt day = numbers.dayAtEnd(before);
    Matcher digits = Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2})\\b").matcher(after);
    OptionalInt year = numbers.yearAtStart(after);
    if (year.isEmpty() && digits.find()) {
      year = OptionalInt.of(Integer.parseInt(digits.group()));
    }
    if (day.isPresent() && year.isPresent()) {
      add(found, at, year.getAsInt(), month(at.group()), day.getAsInt(), false);
    }
  }

  private int month(String name) {
    return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static int number(String figures) {
    return Numerals.decimal(figures)
        .orElseGet(
            () -> Numerals.roman(figures).orElseGet(() -> Numerals.chinese(figures).orElse(0)));
  }

  /** A year in figures; Chinese ones stand one beside the other. */
  private static String year(String figures) {
    StringBuilder year = new StringBuilder();
    figures
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(figure -> year.append(number(figure)));
    return year.toString();
  }
}

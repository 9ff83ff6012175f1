package org.engross.guess;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.guess.Passage.Zone;

/** Where a document was signed: "Done at Geneva", "Bali, 16 November 2022", "met in Hiroshima". */
final class Where {
  private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’]+(?:-\\p{L}[\\p{L}\\p{M}'’]+)*";
  private static final String NAME =
      CAPITAL + "(?: (?:(?:de|del|la|le|am|an|der|sur|of|upon) )?" + CAPITAL + "){0,3}";
  private static final String ARABIC_NAME =
      "(\\p{IsArabic}+(?: (?!في|يوم|بتاريخ)\\p{IsArabic}+){0,2})"
          + "(?=\\s+(?:في|بتاريخ|يوم|اليوم)|[،,.]|\\s+\\p{Nd}|$)";
  private static final Pattern BEFORE_A_DATE = Pattern.compile("^(" + NAME + "), ");
  private static final Pattern ABOVE_A_DATE =
      Pattern.compile("^(" + NAME + ")(?:, " + NAME + "){1,3}$");
  private static final int MOST_WORDS = 4;
  private static final int REACH = 60;

  private final List<Passage> passages;
  private final Function<String, Terms> terms;
  private final Function<String, Dates> dates;

  Where(List<Passage> passages, Function<String, Terms> terms, Function<String, Dates> dates) {
    this.passages = passages;
    this.terms = terms;
    this.dates = dates;
  }

  /** The place; empty if none is found. */
  String place() {
    return first(this::signed, Zone.FRONT, Zone.CLOSING, Zone.OPENING)
        .or(() -> first(this::dated, Zone.FRONT, Zone.CLOSING, Zone.SHORT))
        .or(this::aboveADate)
        .or(() -> first(this::met, Zone.OPENING))
        .orElse("");
  }

  private Optional<String> first(Function<Passage, Optional<String>> find, Zone... zones) {
    return passages.stream()
        .filter(p -> Arrays.asList(zones).contains(p.zone()))
        .flatMap(p -> find.apply(p).stream())
        .findFirst();
  }

  /** After "done", "signed" or "adopted" and "at". */
  private Optional<String> signed(Passage passage) {
    Terms words = terms.apply(passage.language());
    boolean tells = passage.zone() != Zone.FRONT && !passage.isFormula();
    if (tells && !words.begins("adopted", passage.text())) {
      return Optional.empty();
    }
    Matcher adopted = words.any("adopted").matcher(passage.text());
    while (adopted.find()) {
      String rest = passage.text().substring(adopted.end());
      Optional<String> name = after(words, "at", rest).or(() -> colon(rest));
      if (name.isPresent()) {
        return name;
      }
    }
    return after(words, "at", atStart(words, passage.text()));
  }

  /** A Chinese formula is one word with what follows it. */
  private static String atStart(Terms words, String text) {
    return words.locale().getLanguage().equals("zh") ? text : "";
  }

  /** "Adoption: Geneva, 14th session". */
  private static Optional<String> colon(String rest) {
    Matcher matcher = Pattern.compile("^: (" + NAME + "),").matcher(rest);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private Optional<String> after(Terms words, String key, String rest) {
    String name =
        switch (words.locale().getLanguage()) {
          case "ar" -> ARABIC_NAME;
          case "zh" -> "(\\p{IsHan}{2,6}?)(?=$|[，。,（(])";
          default -> "(" + NAME + ")";
        };
    boolean joined = words.locale().getLanguage().equals("zh");
    Pattern pattern =
        Pattern.compile(
            "(?:^|(?<![\\p{L}\\p{M}]))(?i:"
                + words.choice(key)
                + ")"
                + (joined ? "" : "\\s+")
                + name,
            Pattern.UNICODE_CASE);
    Matcher matcher = pattern.matcher(rest);
    return matcher.find() && matcher.start() <= REACH && isPlace(words, matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  private Optional<String> dated(Passage passage) {
    boolean dated = !dates.apply(passage.language()).in(passage.text()).isEmpty();
    Matcher matcher = BEFORE_A_DATE.matcher(passage.text());
    return dated && matcher.find() && isPlace(terms.apply(passage.language()), matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** A line of names and commas above a line that is a date. */
  private Optional<String> aboveADate() {
    for (int i = 0; i + 1 < passages.size(); i++) {
      Passage line = passages.get(i);
      Passage below = passages.get(i + 1);
      Matcher matcher = ABOVE_A_DATE.matcher(line.text());
      boolean above =
          line.zone() == Zone.FRONT
              && below.isDateline()
              && !terms.apply(line.language()).has("kind", line.text());
      if (above && matcher.matches()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private Optional<String> met(Passage passage) {
    return after(terms.apply(passage.language()), "met", passage.text());
  }

  /** Not the day of the week, nor a month, nor words of a title. */
  private static boolean isPlace(Terms words, String name) {
    boolean weekday =
        Arrays.stream(DateFormatSymbols.getInstance(words.locale()).getWeekdays())
            .anyMatch(day -> day.equalsIgnoreCase(name.toLowerCase(Locale.ROOT)));
    return !weekday
        && name.split(" ").length <= MOST_WORDS
        && !words.startsWith("month", name)
        && !Terms.pattern(words.values("kind").keySet()).matcher(name).find();
  }
}

package org.engross.guess;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.engross.language.StructureWords;

/**
 * Days and years that are written out, as in "the twentieth day of November in the year two
 * thousand and seven". The words are those that ICU's spelling rules give for each number; spaces,
 * hyphens and the words for "and" do not count.
 */
final class NumbersInWords {
  private static final int LONGEST_DAY = 3;
  private static final int LONGEST_YEAR = 9;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  private final Map<String, Integer> days = new HashMap<>();
  private final Map<String, Integer> years = new HashMap<>();

  NumbersInWords(Locale locale) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(ULocale.forLocale(locale), RuleBasedNumberFormat.SPELLOUT);
    for (String rules : format.getRuleSetNames()) {
      for (int day = 1; day <= 31; day++) {
        days.putIfAbsent(folded(format.format(day, rules)), day);
      }
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        years.putIfAbsent(folded(format.format(year, rules)), year);
      }
    }
    StructureWords.of(locale.getLanguage()).ifPresent(this::addOrdinals);
  }

  private void addOrdinals(StructureWords words) {
    words.ordinals().forEach((word, value) -> days.putIfAbsent(folded(word), value));
  }

  /** The day that the last words of a text name, but for small words between. */
  OptionalInt dayAtEnd(String text) {
    List<String> words = words(text);
    int size = words.size();
    for (int skipped = 0; skipped <= Math.min(4, size - 1); skipped++) {
      for (int length = LONGEST_DAY; length > 0; length--) {
        int from = size - skipped - length;
        if (from >= 0) {
          int day = day(words.subList(from, from + length));
          if (day > 0) {
            return OptionalInt.of(day);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The day that some words name together, or two added up as in Arabic; 0 for none. */
  private int day(List<String> words) {
    int whole = days.getOrDefault(folded(String.join("", words)), 0);
    if (whole > 0 || words.size() != 2) {
      return whole;
    }
    int first = days.getOrDefault(words.get(0), 0);
    int second = days.getOrDefault(words.get(1), 0);
    boolean adds = first > 0 && first < 10 && second > 0 && second % 10 == 0;
    return adds ? first + second : 0;
  }

  /** The year that the first words of a text name, but for small words before. */
  OptionalInt yearAtStart(String text) {
    List<String> words = words(text);
    for (int skipped = 0; skipped <= Math.min(4, words.size()); skipped++) {
      for (int length = Math.min(LONGEST_YEAR, words.size() - skipped); length > 0; length--) {
        String spelt = String.join("", words.subList(skipped, skipped + length));
        Integer year = years.get(folded(spelt));
        if (year != null) {
          return OptionalInt.of(year);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
        .filter(word -> !word.isEmpty())
        .filter(word -> !List.of("and", "et", "y", "und", "en", "e").contains(word))
        .toList();
  }

  /** "Mil" is how French deeds spell the thousand of a year. */
  private static String folded(String spelt) {
    return String.join("", words(spelt)).replaceFirst("^mille?(?=[a-zé])", "mil");
  }
}

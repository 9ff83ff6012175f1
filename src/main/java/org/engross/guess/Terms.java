package org.engross.guess;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.language.StructureWords;

/** The structure words of one language, as patterns; those of English where it has no file. */
final class Terms {
  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final int BEGINNING = 15;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String language;
  private final StructureWords words;
  private final Map<String, Pattern> patterns = new HashMap<>();

  Terms(String language) {
    this.language = language;
    this.words = StructureWords.of(language).or(() -> StructureWords.of("en")).orElseThrow();
  }

  Locale locale() {
    return Locale.forLanguageTag(language.isEmpty() ? "en" : language);
  }

  List<String> get(String key) {
    return words.get(key);
  }

  /** Any of the words of a key, as whole words; nothing if there are none. */
  Pattern any(String key) {
    return patterns.computeIfAbsent(key, k -> pattern(words.get(k)));
  }

  /** The words of a key without borders, to be put into a greater pattern. */
  String choice(String key) {
    return words.get(key).isEmpty() ? "(?!)" : choice(words.get(key));
  }

  /** The values of a key whose words are written as {@code word=value}. */
  Map<String, String> values(String key) {
    Map<String, String> values = new TreeMap<>();
    for (String entry : words.get(key)) {
      int equals = entry.lastIndexOf('=');
      values.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
    return values;
  }

  boolean has(String key, String text) {
    return any(key).matcher(text).find();
  }

  /** Whether one of the words stands among the first of a text. */
  boolean begins(String key, String text) {
    Matcher matcher = any(key).matcher(text);
    return matcher.find() && matcher.start() <= BEGINNING;
  }

  boolean startsWith(String key, String text) {
    return any(key).matcher(text).lookingAt();
  }

  /** A pattern for any of some words as whole words. */
  static Pattern pattern(Iterable<String> words) {
    String choice = choice(words);
    return choice.isEmpty()
        ? NOTHING
        : Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + choice + ")", FLAGS);
  }

  /** The longest first, so that the whole of a phrase is found and not its first word. */
  private static String choice(Iterable<String> words) {
    Map<String, String> sorted =
        new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    words.forEach(word -> sorted.put(word, bordered(word)));
    return sorted.values().stream().collect(Collectors.joining("|"));
  }

  private static String bordered(String word) {
    int last = word.codePointBefore(word.length());
    boolean joins =
        !Character.isLetter(last)
            || Character.UnicodeScript.of(last) == Character.UnicodeScript.HAN;
    return Pattern.quote(word) + (joins ? "" : "(?![\\p{L}\\p{M}])");
  }
}

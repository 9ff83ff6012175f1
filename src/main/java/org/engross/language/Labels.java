package org.engross.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word that Engross itself prints, in the language of the edition. The words of a language
 * stand in {@code labels-<language>.properties}; a language without such a file, and a key missing
 * from it, get the English words. Another language is added by adding its file to the class path.
 */
public final class Labels {
  /** The languages that Engross ships all words of, as primary language subtags. */
  public static final List<String> LANGUAGES =
      List.of("ar", "de", "en", "es", "fr", "nl", "ru", "zh");

  private static final String FALLBACK = "en";

  /** Those that were needed so far, by language; nobody changes them. */
  private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

  private final String language;
  private final Properties own;
  private final Properties english;

  private Labels(String language, Properties own, Properties english) {
    this.language = language;
    this.own = own;
    this.english = english;
  }

  /**
   * The words for a text in a language.
   *
   * @param languageTag BCP 47 tag; only its primary language counts
   */
  public static Labels of(String languageTag) {
    String primary = Locale.forLanguageTag(languageTag).getLanguage();
    boolean own = LANGUAGES.contains(primary) || isAdded(primary);
    String language = own ? primary : FALLBACK;
    Properties english = READ.computeIfAbsent(FALLBACK, Labels::read);
    return new Labels(language, READ.computeIfAbsent(language, Labels::read), english);
  }

  private static boolean isAdded(String language) {
    return language.matches("[a-z]{2,3}") && Labels.class.getResource(file(language)) != null;
  }

  private static String file(String language) {
    return "labels-" + language + ".properties";
  }

  /** The language the words are really in; "en" when the one asked for has none of its own. */
  public String language() {
    return language;
  }

  /** Whether the language has this word, so that nothing falls back to English. */
  public boolean has(String key) {
    return own.containsKey(key);
  }

  /** Whether there is such a word at all, be it in English. */
  public boolean knows(String key) {
    return own.containsKey(key) || english.containsKey(key);
  }

  /**
   * The word or sentence of a key.
   *
   * @throws NoSuchElementException if not even English has it
   */
  public String get(String key) {
    String word = own.getProperty(key, english.getProperty(key));
    if (word == null) {
      throw new NoSuchElementException("no label '" + key + "'");
    }
    return word;
  }

  /** The sentence of a key with {@code {0}}, {@code {1}} … replaced by the values. */
  public String get(String key, Object... values) {
    String sentence = get(key);
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return sentence;
  }

  /** A date as a text in this language writes it: "17 September 2021", "1er mars 2020". */
  public String date(LocalDate date) {
    String day =
        date.getDayOfMonth() == 1 ? get("date.first") : String.valueOf(date.getDayOfMonth());
    return get("date", day, month(date.getMonthValue()), date.getYear());
  }

  /** The name of a month as it stands within a date; {@code month} is 1 to 12. */
  public String month(int month) {
    return get("date.months").split("\\|")[month - 1];
  }

  /** The keys this language has words for. */
  public SortedSet<String> keys() {
    return new TreeSet<>(own.stringPropertyNames());
  }

  private static Properties read(String language) {
    try (InputStream bytes = Labels.class.getResourceAsStream(file(language));
        Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(characters);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

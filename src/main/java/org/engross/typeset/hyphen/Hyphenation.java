package org.engross.typeset.hyphen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where words may be divided at the end of a line: by the patterns of their language, except where
 * the edition says otherwise. Patterns are read when a language first occurs.
 */
public final class Hyphenation {
  /** Shorter words are never divided. */
  private static final int SHORTEST = 5;

  private static final boolean[] NOWHERE = new boolean[0];

  /** The pattern files that were needed so far, for every edition that a process sets. */
  private static final Map<String, Read> READ = new ConcurrentHashMap<>();

  private final Map<String, String> exceptions = new TreeMap<>();
  private final Map<String, Dictionary> dictionaries = new HashMap<>();

  private Hyphenation() {}

  /**
   * @param exceptions words with their points marked by hyphens, such as {@code
   *     re-spon-si-bil-ity}; a word without a hyphen is never divided
   */
  public static Hyphenation with(List<String> exceptions) {
    Hyphenation hyphenation = new Hyphenation();
    for (String divided : exceptions) {
      hyphenation.exceptions.put(lower(divided.replace("-", "")), lower(divided));
    }
    return hyphenation;
  }

  /**
   * The places where a word may be divided.
   *
   * @param word without white space; may hold hyphens, apostrophes, digits and punctuation, at
   *     which it is taken apart
   * @param language BCP 47 tag; a language without patterns is never divided
   * @return true at i when a hyphen may stand before the character at i; empty when there is no
   *     such place
   */
  public synchronized boolean[] points(String word, String language) {
    String name = file(language);
    if (name.isEmpty() || word.length() < SHORTEST) {
      return NOWHERE;
    }
    Dictionary dictionary = dictionaries.computeIfAbsent(name, Dictionary::new);
    boolean[] known = dictionary.words.get(word);
    if (known == null) {
      known = divide(word, dictionary);
      dictionary.words.put(word, known);
    }
    return known;
  }

  private boolean[] divide(String word, Dictionary dictionary) {
    boolean[] points = new boolean[word.length()];
    boolean any = false;
    int i = 0;
    while (i < word.length()) {
      int from = i;
      while (i < word.length() && Character.isLetter(word.charAt(i))) {
        i++;
      }
      if (i - from >= SHORTEST && !hasDigit(word, from, i) && !isCapitals(word, from, i)) {
        any |= dividePart(lower(word.substring(from, i)), from, points, dictionary);
      }
      i++;
    }
    return any ? points : NOWHERE;
  }

  private boolean dividePart(String part, int from, boolean[] points, Dictionary dictionary) {
    if (from + part.length() > points.length) {
      // Lower case may be longer than upper case; such words are too rare to divide.
      return false;
    }
    boolean[] found = new boolean[part.length() + 1];
    String divided = exceptions.getOrDefault(part, dictionary.exceptions.getOrDefault(part, ""));
    if (divided.isEmpty()) {
      dictionary.patterns.divide(part, found);
    } else {
      asWritten(divided, found);
    }
    boolean any = false;
    for (int i = 1; i < part.length(); i++) {
      points[from + i] = found[i];
      any |= found[i];
    }
    return any;
  }

  private static void asWritten(String divided, boolean[] found) {
    int letters = 0;
    for (int i = 0; i < divided.length(); i++) {
      if (divided.charAt(i) == '-') {
        found[letters] = true;
      } else {
        letters++;
      }
    }
  }

  /** A digit beside the part makes it a code or a number, not a word. */
  private static boolean hasDigit(String word, int from, int to) {
    return from > 0 && Character.isDigit(word.charAt(from - 1))
        || to < word.length() && Character.isDigit(word.charAt(to));
  }

  private static boolean isCapitals(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * The pattern file of a language; empty when there is none. English without a land is British.
   */
  private static String file(String language) {
    int dash = language.indexOf('-');
    String root = dash < 0 ? language : language.substring(0, dash);
    switch (root) {
      case "en":
        return "en-US".equalsIgnoreCase(language) ? "en-us" : "en-gb";
      case "de":
        return "de-1996";
      case "fr":
      case "ru":
      case "uk":
      case "es":
      case "nl":
      case "it":
      case "pt":
        return root;
      default:
        return "";
    }
  }

  /** What is known of one language. */
  private static final class Dictionary {
    private final Patterns patterns;
    private final Map<String, String> exceptions;
    private final Map<String, boolean[]> words = new HashMap<>();

    Dictionary(String name) {
      Read read = READ.computeIfAbsent(name, Read::of);
      patterns = read.patterns();
      exceptions = read.exceptions();
    }
  }

  /** What stands in a pattern file; nothing of it changes. */
  private record Read(Patterns patterns, Map<String, String> exceptions) {
    static Read of(String name) {
      PatternFile file = PatternFile.open(name);
      return new Read(file.patterns(), file.exceptions());
    }
  }
}

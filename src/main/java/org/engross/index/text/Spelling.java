package org.engross.index.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What makes two spellings of one word alike: letters without accents and case, a language's double
 * spellings ("organization", "organisation"), and for languages whose nouns change their endings,
 * the word without its ending.
 *
 * @param words spelling to the spelling it counts as, both in small letters
 * @param suffixes the same for word endings, tried in order, such as "ization" to "isation"
 * @param endings endings to take off, longest first; none for most languages
 */
public record Spelling(
    Map<String, String> words, List<Map.Entry<String, String>> suffixes, List<String> endings) {
  /** Case and accents only. */
  public static final Spelling PLAIN = new Spelling(Map.of(), List.of(), List.of());

  private static final int SHORTEST_STEM = 3;

  public Spelling {
    words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
    suffixes = List.copyOf(suffixes);
    endings = List.copyOf(endings);
  }

  /** The key of a word. */
  public String key(String word) {
    String plain = withoutAccents(word).toLowerCase(Locale.ROOT);
    String same = words.get(plain);
    if (same != null) {
      return same;
    }
    for (Map.Entry<String, String> suffix : suffixes) {
      if (plain.endsWith(suffix.getKey()) && plain.length() > suffix.getKey().length() + 2) {
        String root = plain.substring(0, plain.length() - suffix.getKey().length());
        return root + suffix.getValue();
      }
    }
    return stem(plain);
  }

  private String stem(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Latin letters lose their accents; in other scripts they make another letter. */
  private static String withoutAccents(String word) {
    if (isAscii(word)) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    boolean latin = false;
    String one = word.replace('ё', 'е').replace('Ё', 'Е');
    String decomposed = Normalizer.normalize(one, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (!mark) {
        latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      }
      if (!mark || !latin) {
        out.append(c == 'ß' ? "ss" : String.valueOf(c));
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

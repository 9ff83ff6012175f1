package org.engross.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.draft.DivisionKind;
import org.engross.language.StructureWords;

/**
 * The structure words that are looked for in one document: those of its own language first, then
 * those of all other languages, since a file may hold two.
 */
public final class Words {
  private static final Map<String, DivisionKind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("book", DivisionKind.BOOK);
    KINDS.put("part", DivisionKind.PART);
    KINDS.put("title", DivisionKind.TITLE);
    KINDS.put("chapter", DivisionKind.CHAPTER);
    KINDS.put("section", DivisionKind.SECTION);
    KINDS.put("subsection", DivisionKind.SUBSECTION);
    KINDS.put("article", DivisionKind.ARTICLE);
    KINDS.put("amendment", DivisionKind.ARTICLE);
    KINDS.put("annex", DivisionKind.ANNEX);
    KINDS.put("appendix", DivisionKind.APPENDIX);
    KINDS.put("schedule", DivisionKind.SCHEDULE);
    KINDS.put("protocol", DivisionKind.PROTOCOL);
  }

  private static final int LONGEST = 80;

  private final List<StructureWords> languages;
  private final Map<String, DivisionKind> divisions = new LinkedHashMap<>();
  private final Map<String, Integer> ordinals = new LinkedHashMap<>();
  private final Map<Character, DivisionKind> counters = new LinkedHashMap<>();
  private final Map<String, Set<String>> whole = new HashMap<>();
  private final Map<String, Map<Character, List<String>>> byFirst = new LinkedHashMap<>();

  /**
   * @param language tag of the document's language; may be empty
   */
  public Words(String language) {
    List<StructureWords> order = new ArrayList<>();
    StructureWords.of(language).ifPresent(order::add);
    StructureWords.all().stream().filter(w -> !isAmong(order, w)).forEach(order::add);
    languages = List.copyOf(order);
    languages.forEach(this::add);
  }

  private static boolean isAmong(List<StructureWords> some, StructureWords words) {
    return some.stream().anyMatch(w -> w.language().equals(words.language()));
  }

  private void add(StructureWords words) {
    KINDS.forEach(
        (key, kind) -> words.get(key).forEach(word -> addDivision(words.language(), word, kind)));
    words.ordinals().forEach(ordinals::putIfAbsent);
  }

  private void addDivision(String language, String word, DivisionKind kind) {
    if (language.equals("zh") && word.length() == 1) {
      counters.putIfAbsent(word.charAt(0), kind);
    } else {
      divisions.putIfAbsent(word, kind);
    }
  }

  /** What a word names, such as {@code chapter}; the word is in lower case. */
  public Optional<DivisionKind> division(String word) {
    return Optional.ofNullable(divisions.get(word));
  }

  /** What a Chinese counting word names, such as 章. */
  public Optional<DivisionKind> counter(char word) {
    return Optional.ofNullable(counters.get(word));
  }

  /** The value of a number word in lower case. */
  public Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(ordinals.get(word));
  }

  /** Whether a text is, but for case and marks at its end, one of the words of a key. */
  public boolean is(String key, String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && whole.computeIfAbsent(key, this::all).contains(fold(text.substring(0, end)));
  }

  private Set<String> all(String key) {
    Set<String> all = new HashSet<>();
    languages.forEach(words -> all.addAll(words.get(key)));
    return all;
  }

  /** Whether a text begins with one of the words of a key. */
  public boolean startsWith(String key, String text) {
    return startLength(key, text) > 0;
  }

  /** How many characters of a text the longest word of a key takes at its start; 0 for none. */
  public int startLength(String key, String text) {
    String folded = fold(text.substring(0, Math.min(LONGEST, text.length())));
    int longest = 0;
    for (String word : starting(key, folded)) {
      boolean whole =
          word.length() == folded.length()
              || folded.startsWith(word)
                  && (endsOpen(word) || !Character.isLetter(folded.charAt(word.length())));
      if (folded.startsWith(word) && whole) {
        longest = Math.max(longest, word.length());
      }
    }
    return longest;
  }

  /** Whether one of the words of a key stands anywhere in the first 600 characters. */
  public boolean contains(String key, String text) {
    String folded = fold(text.substring(0, Math.min(600, text.length())));
    for (StructureWords words : languages) {
      for (String word : words.get(key)) {
        if (found(folded, word) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the first of the words of a key stands in a text; -1 if there is none. */
  int find(String key, String text) {
    String folded = fold(text);
    int first = -1;
    for (StructureWords words : languages) {
      for (String word : words.get(key)) {
        int at = found(folded, word);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
      }
    }
    return first;
  }

  private static int found(String folded, String word) {
    int at = folded.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean open = at == 0 || !Character.isLetter(folded.charAt(at - 1));
      boolean shut = end == folded.length() || !Character.isLetter(folded.charAt(end));
      if (open && (shut || endsOpen(word))) {
        return at;
      }
      at = folded.indexOf(word, at + 1);
    }
    return -1;
  }

  private static boolean endsOpen(String word) {
    char last = word.charAt(word.length() - 1);
    return last == ':' || Character.UnicodeScript.of(last) == Character.UnicodeScript.HAN;
  }

  private List<String> starting(String key, String folded) {
    if (folded.isEmpty()) {
      return List.of();
    }
    return byFirst.computeIfAbsent(key, this::index).getOrDefault(folded.charAt(0), List.of());
  }

  private Map<Character, List<String>> index(String key) {
    Map<Character, List<String>> index = new LinkedHashMap<>();
    for (StructureWords words : languages) {
      for (String word : words.get(key)) {
        index.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      }
    }
    return index;
  }

  /** Lower case, typographic apostrophes straight, no-break spaces plain; same length. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      folded.append(c == '\u2019' ? '\'' : c == '\u00a0' ? ' ' : c);
    }
    return folded.toString();
  }

  /** Lower case in every locale alike. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

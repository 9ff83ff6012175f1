package org.engross.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which language a text is written in, told from its script and, within a script, from the share of
 * its words that are function words of the language.
 */
public final class LanguageGuess {
  private static final int ENOUGH = 40_000;

  private final List<StructureWords> languages = StructureWords.all();
  private final Map<String, Set<String>> functionWords = new HashMap<>();

  public LanguageGuess() {
    languages.forEach(l -> functionWords.put(l.language(), new HashSet<>(l.get("function"))));
  }

  /** The most likely language's primary tag, or an empty string if nothing speaks for any. */
  public String guess(CharSequence text) {
    CharSequence sample = text.subSequence(0, Math.min(text.length(), ENOUGH));
    String script = script(sample);
    Map<String, Integer> hits = new TreeMap<>();
    if (script.equals("Han")) {
      return withScript("Han");
    }
    for (String word : sample.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
      for (StructureWords language : languages) {
        if (functionWords.get(language.language()).contains(word)) {
          hits.merge(language.language(), 1, Integer::sum);
        }
      }
    }
    String best = "";
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      boolean sameScript = hasScript(hit.getKey(), script);
      if (sameScript && (best.isEmpty() || hit.getValue() > hits.get(best))) {
        best = hit.getKey();
      }
    }
    return best;
  }

  private String withScript(String script) {
    return languages.stream()
        .filter(l -> hasScript(l.language(), script))
        .map(StructureWords::language)
        .findFirst()
        .orElse("");
  }

  private boolean hasScript(String language, String script) {
    return StructureWords.of(language)
        .map(l -> l.get("script").contains(script.toLowerCase(Locale.ROOT)))
        .orElse(false);
  }

  private static String script(CharSequence text) {
    Map<String, Integer> counts = new TreeMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(scriptOf(c), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("Latin");
  }

  private static String scriptOf(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return switch (script) {
      case HAN -> "Han";
      case CYRILLIC -> "Cyrillic";
      case ARABIC -> "Arabic";
      case LATIN -> "Latin";
      default -> "other";
    };
  }
}

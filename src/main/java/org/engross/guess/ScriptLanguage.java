package org.engross.guess;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.TreeMap;

/** Languages that are told by their script alone, because hardly any other is written in it. */
final class ScriptLanguage {
  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.TAMIL, "ta"));

  private ScriptLanguage() {}

  /** The language of most letters of a text; empty if their script is that of several. */
  static String of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(c -> LANGUAGES.getOrDefault(UnicodeScript.of(c), ""))
        .forEach(language -> counts.merge(language, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}

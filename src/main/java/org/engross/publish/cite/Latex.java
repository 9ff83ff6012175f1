package org.engross.publish.cite;

import java.util.Locale;
import java.util.Map;

/** What BibTeX needs to be told in the manner of LaTeX. */
final class Latex {
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "ar", "arabic", "de", "german", "en", "english", "es", "spanish", "fr", "french", "nl",
          "dutch", "ru", "russian", "zh", "chinese");

  private Latex() {}

  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').append(c);
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '\\' -> out.append("\\textbackslash{}");
        case '\u00A0' -> out.append('~');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** The language's name in biblatex; empty where it is not known. */
  static String language(String tag) {
    return LANGUAGES.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), "");
  }
}

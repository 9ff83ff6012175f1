package org.engross.publish.cite;

import java.util.Locale;
import java.util.Map;

/** The CSL locales of the languages Engross has words for. */
final class Locales {
  private static final Map<String, String> BY_LANGUAGE =
      Map.of(
          "ar", "ar", "de", "de-DE", "en", "en-US", "es", "es-ES", "fr", "fr-FR", "nl", "nl-NL",
          "ru", "ru-RU", "zh", "zh-CN");

  private Locales() {}

  /** The locale for a BCP 47 tag; American English, the styles' own, where there is none. */
  static String of(String languageTag) {
    String primary = Locale.forLanguageTag(languageTag).getLanguage();
    return BY_LANGUAGE.getOrDefault(primary, "en-US");
  }
}

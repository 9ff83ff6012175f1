package org.engross.settings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what edition.yaml says of the document itself. */
final class MetadataFields {
  private static final List<String> FURTHER =
      List.of("states", "persons", "places", "events", "initiatives");

  private final Fields fields;
  private final String slug;

  MetadataFields(Fields fields, String slug) {
    this.fields = fields;
    this.slug = slug;
  }

  Metadata metadata() {
    return Metadata.builder(slug)
        .title(fields.need("title", "Write the document's full title: title: …"))
        .shortTitle(fields.text("short-title"))
        .type(fields.text("type"))
        .issuers(issuers())
        .date(date("date"))
        .place(fields.text("place"))
        .language(language())
        .languageName(fields.text("language-name"))
        .rights(fields.text("rights"))
        .source(fields.text("source"))
        .sourceAddress(address("source-address"))
        .symbol(fields.text("symbol"))
        .editor(fields.text("editor"))
        .edition(fields.text("edition"))
        .editionDate(date("edition-date"))
        .baseAddress(baseAddress())
        .identifiers(fields.texts("identifiers"))
        .note(fields.text("note"))
        .build();
  }

  private List<String> issuers() {
    List<String> all = new ArrayList<>(fields.texts("issuer"));
    all.addAll(fields.texts("issuers"));
    return all;
  }

  private Optional<LocalDate> date(String key) {
    String text = fields.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      String hint = "Write year, month and day as in 2021-09-17.";
      fields.wrong(key, "is \"" + text + "\", which is not a date", hint);
      return Optional.empty();
    }
  }

  private String language() {
    String hint = "Write its short name, such as en, en-GB, fr, ru, es, de, ar or zh.";
    String tag = fields.need("language", hint);
    if (tag.isEmpty()) {
      return "und";
    }
    if (!isLanguage(tag)) {
      fields.wrong("language", "is \"" + tag + "\", which names no language", hint);
      return "und";
    }
    return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
  }

  private static boolean isLanguage(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return language.length() == 3 || Arrays.asList(Locale.getISOLanguages()).contains(language);
    } catch (IllformedLocaleException notATag) {
      return false;
    }
  }

  private String baseAddress() {
    String address = address("base-address");
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }

  private String address(String key) {
    String text = fields.text(key);
    if (!text.isEmpty() && !isAddress(text)) {
      String hint = "Write it in full, as in https://example.org/declarations/.";
      fields.wrong(key, "is \"" + text + "\", which is no web address", hint);
      return "";
    }
    return text;
  }

  static boolean isAddress(String text) {
    try {
      URI uri = URI.create(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  static List<String> furtherIndexes(Fields fields) {
    List<String> asked = fields.texts("further-indexes");
    for (String name : asked) {
      if (!FURTHER.contains(name)) {
        String hint = "It may hold: " + String.join(", ", FURTHER) + ".";
        fields.wrong("further-indexes", "has \"" + name + "\"", hint);
      }
    }
    return asked.stream().filter(FURTHER::contains).toList();
  }
}

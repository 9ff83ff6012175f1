package org.engross.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that carry structure in one language: names of divisions, ordinals, words that begin
 * recitals, formulas before signatures. They are read from {@code structure-<language>.txt};
 * another language is added by adding its file to the class path, and is detected once its tag
 * stands in {@code structure-languages.txt} too.
 *
 * @param language BCP 47 primary tag
 * @param words the words of each key, in lower case, in the order of the file
 */
public record StructureWords(String language, Map<String, List<String>> words) {
  private static final List<StructureWords> SHIPPED = loadAll();

  /** Those that were asked for beyond them, by tag; nobody changes them. */
  private static final Map<String, Optional<StructureWords>> ADDED = new ConcurrentHashMap<>();

  public StructureWords {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }

  /** All languages that have a file, in the order of their tags. */
  public static List<StructureWords> all() {
    return SHIPPED;
  }

  /** The words of a language by its BCP 47 tag; only the primary part of the tag counts. */
  public static Optional<StructureWords> of(String tag) {
    String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return SHIPPED.stream()
        .filter(w -> w.language().equals(primary))
        .findFirst()
        .or(() -> ADDED.computeIfAbsent(primary, StructureWords::added));
  }

  /** The words of a language that has a file, but is not among those that are detected. */
  private static Optional<StructureWords> added(String language) {
    String name = "structure-" + language + ".txt";
    boolean exists =
        language.matches("[a-z]{2,3}") && StructureWords.class.getResource(name) != null;
    return exists ? Optional.of(read(language, lines(name))) : Optional.empty();
  }

  /** The words of a key, or none. */
  public List<String> get(String key) {
    return words.getOrDefault(key, List.of());
  }

  /** Numbers written as words, such as {@code premier} = 1. */
  public Map<String, Integer> ordinals() {
    Map<String, Integer> values = new TreeMap<>();
    for (String entry : get("ordinal")) {
      int equals = entry.lastIndexOf('=');
      values.put(entry.substring(0, equals), Integer.parseInt(entry.substring(equals + 1)));
    }
    return values;
  }

  private static List<StructureWords> loadAll() {
    List<StructureWords> all = new ArrayList<>();
    for (String language : lines("structure-languages.txt")) {
      all.add(read(language, lines("structure-" + language + ".txt")));
    }
    return List.copyOf(all);
  }

  private static List<String> lines(String name) {
    try (InputStream in = StructureWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StructureWords read(String language, List<String> lines) {
    Map<String, List<String>> words = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        words.put(line.substring(0, colon).strip(), split(line.substring(colon + 1)));
      }
    }
    return new StructureWords(language, words);
  }

  private static List<String> split(String values) {
    return Arrays.stream(values.split("\\|"))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

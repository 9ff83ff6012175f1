package org.engross.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.engross.problem.Problem;

/**
 * Reads the group {@code structure} of edition.yaml, what the recogniser is told of the text:
 *
 * <ul>
 *   <li>{@code wrapped}: {@code no}, or the number of characters in a line
 *   <li>{@code paragraphs}: {@code one per line}, the same as {@code wrapped: no}
 *   <li>{@code heads}: {@code lines in capitals}, {@code bold lines}, {@code short lines} (or
 *       several of them, with commas) or {@code none}: which unnumbered lines are heads
 *   <li>{@code numbers}: {@code heads} or {@code paragraphs}: what lines with a bare number are
 *   <li>{@code recitals}: {@code none} if the text has no preamble of recitals
 *   <li>{@code articles}, {@code chapters} and so on: how many of them the text has
 * </ul>
 */
public final class StructureFields {
  /** The divisions whose number can be said, each under its key. */
  public static final List<String> COUNTED =
      List.of(
          "books",
          "parts",
          "titles",
          "chapters",
          "sections",
          "subsections",
          "articles",
          "annexes",
          "appendices",
          "schedules",
          "protocols");

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "paragraphs", List.of("one per line"),
          "heads", List.of("lines in capitals", "bold lines", "short lines", "none"),
          "numbers", List.of("heads", "paragraphs"),
          "recitals", List.of("none"));

  private static final Pattern WIDTH = Pattern.compile("no|false|\\d{2,3}");
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

  private final Fields fields;

  private StructureFields(Fields fields) {
    this.fields = fields;
  }

  static Map<String, String> read(YamlNode node, List<Problem> problems) {
    StructureFields structure =
        new StructureFields(Fields.of(node, Faults.EDITION, keys(), problems));
    Map<String, String> hints = new TreeMap<>();
    for (String key : structure.fields.keys()) {
      hints.put(key, structure.hint(key));
    }
    return hints;
  }

  static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("wrapped"));
    keys.addAll(new TreeMap<>(WORDS).keySet());
    keys.addAll(COUNTED);
    return keys;
  }

  private String hint(String key) {
    String text = fields.text(key).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return "";
    }
    if (WORDS.containsKey(key)) {
      List<String> words = WORDS.get(key);
      boolean known = Arrays.stream(text.split(",")).map(String::strip).allMatch(words::contains);
      check(key, text, known, "It may be: " + String.join(", ", words) + ".");
    } else if (key.equals("wrapped")) {
      boolean known = WIDTH.matcher(text).matches();
      check(key, text, known, "Write no, or how many characters a line has, as in 80.");
    } else if (COUNTED.contains(key)) {
      boolean known = COUNT.matcher(text).matches();
      check(key, text, known, "Write how many the text has, as in 12.");
    }
    return text;
  }

  private void check(String key, String text, boolean known, String hint) {
    if (!known) {
      fields.wrong(key, "is \"" + text + "\"", hint);
    }
  }
}

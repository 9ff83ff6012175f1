package org.engross.recognise;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What the editor says of the text's structure in edition.yaml, under {@code structure:}.
 *
 * <ul>
 *   <li>{@code wrapped}: {@code no}, or the number of characters in a line
 *   <li>{@code heads}: {@code lines in capitals}, {@code bold lines}, {@code short lines}, {@code
 *       none}: which unnumbered lines are heads
 *   <li>{@code numbers}: {@code heads} or {@code paragraphs}: what lines with a bare number are
 *   <li>{@code paragraphs}: {@code one per line}, the same as {@code wrapped: no}
 *   <li>{@code recitals}: {@code none} if the text has no preamble of recitals
 * </ul>
 */
public final class Hints {
  private final Map<String, String> hints = new TreeMap<>();

  public Hints(Map<String, String> hints) {
    hints.forEach((k, v) -> this.hints.put(fold(k), fold(v)));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  String get(String key) {
    return hints.getOrDefault(key, "");
  }

  OptionalInt wrapped() {
    String value = get("wrapped");
    if (value.equals("no") || value.equals("false") || get("paragraphs").equals("one per line")) {
      return OptionalInt.of(0);
    }
    return value.matches("\\d{2,3}")
        ? OptionalInt.of(Integer.parseInt(value))
        : OptionalInt.empty();
  }

  /** Extra weight for an unnumbered line of a look to be a head; negative if it must not be. */
  double headWeight(Row.RowLook look) {
    String heads = get("heads");
    if (heads.equals("none")) {
      return -20;
    }
    boolean caps = heads.contains("capital") && look.caps();
    boolean bold = heads.contains("bold") && look.bold();
    return caps || bold || heads.contains("short") ? 5 : 0;
  }
}

package org.engross.recognise;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.engross.draft.DivisionKind;

/**
 * What the editor says of the text's structure in edition.yaml, as {@link
 * org.engross.settings.StructureFields} reads it.
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

  /** How many divisions of a kind the text has, if the editor says so. */
  OptionalInt count(DivisionKind kind) {
    String value = get(plural(kind));
    return value.matches("\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(value))
        : OptionalInt.empty();
  }

  /** The key of edition.yaml under which divisions of a kind are counted. */
  static String plural(DivisionKind kind) {
    return switch (kind) {
      case ANNEX -> "annexes";
      case APPENDIX -> "appendices";
      default -> kind.key() + "s";
    };
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

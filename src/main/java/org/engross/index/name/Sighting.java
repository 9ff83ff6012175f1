package org.engross.index.name;

import java.util.Comparator;
import org.engross.index.EntityKind;

/**
 * A run of tokens in a passage that names something.
 *
 * @param from first token
 * @param to token after the last
 * @param entity id of what it names, or empty when that is not yet known
 * @param rule what found it
 * @param before words that belong to the name but stand earlier, as "resolutions" does for the
 *     second of two numbers; otherwise empty
 */
public record Sighting(
    int from, int to, EntityKind kind, String entity, String rule, String before) {

  /** By place, longer first, known ones before unknown. */
  public static final Comparator<Sighting> ORDER =
      Comparator.comparingInt(Sighting::from)
          .thenComparing(Comparator.comparingInt(Sighting::to).reversed())
          .thenComparing(s -> s.entity().isEmpty());

  public int length() {
    return to - from;
  }

  public boolean holds(Sighting other) {
    return from <= other.from && other.to <= to;
  }

  public Sighting as(String id, EntityKind what) {
    return new Sighting(from, to, what, id, rule, before);
  }

  /** A name found by rule, of a thing not yet known. */
  static Sighting byRule(int from, int to, EntityKind kind, String rule) {
    return new Sighting(from, to, kind, "", rule, "");
  }
}

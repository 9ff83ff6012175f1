package org.engross.index;

import java.util.List;

/**
 * A name the rules found that no authority file knows.
 *
 * @param heading the form used most
 * @param acronym the acronym the text defines for it, or empty
 * @param variants the other forms met
 * @param sure whether it is named more than once, cited by number or given an acronym
 * @param passages where it stands, with some words before and after
 */
public record Suggestion(
    EntityKind kind,
    String heading,
    String acronym,
    List<String> variants,
    boolean sure,
    List<Excerpt> passages) {
  public Suggestion {
    variants = List.copyOf(variants);
    passages = List.copyOf(passages);
  }

  /**
   * A place with its surroundings.
   *
   * @param unit id of the text unit
   * @param words the name between the words around it
   */
  public record Excerpt(String unit, String words) {}
}

package org.engross.index;

import java.util.List;

/**
 * The one cross-referenced index of an edition: what both index pages of every format are written
 * from.
 *
 * @param entries in printed order, kinds together
 * @param mentions in the order of the text; inner ones after those that hold them
 */
public record Index(List<Entry> entries, List<Mention> mentions) {
  public static final Index EMPTY = new Index(List.of(), List.of());

  public Index {
    entries = List.copyOf(entries);
    mentions = List.copyOf(mentions);
  }

  /** The entries of one kind, in printed order. */
  public List<Entry> entries(EntityKind kind) {
    return entries.stream().filter(e -> e.kind() == kind).toList();
  }
}

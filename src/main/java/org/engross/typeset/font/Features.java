package org.engross.typeset.font;

import java.util.Set;
import java.util.TreeSet;

/** The optional OpenType features a run is set with, by tag: smcp, c2sc, onum, lnum, tnum, sups. */
public record Features(Set<String> tags) {
  public static final Features NONE = new Features(Set.of());

  /** All that an edition may be set with. */
  static final Features USED = of("smcp", "c2sc", "onum", "lnum", "tnum", "sups");

  public Features {
    tags = java.util.Collections.unmodifiableSet(new TreeSet<>(tags));
  }

  public static Features of(String... tags) {
    return new Features(Set.of(tags));
  }
}

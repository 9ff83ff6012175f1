package org.engross.typeset.font;

/** One rule of a lookup, decoded for use. */
interface Subtable {
  /** The rule does not apply here. */
  int NO_MATCH = -1;

  /**
   * Applies the rule at one place.
   *
   * @return the index to go on with, or {@link #NO_MATCH}
   */
  int apply(GlyphBuffer buffer, int i, Lookup lookup);
}

package org.engross.typeset.paragraph;

/** How the lines stand in their measure. */
public enum Alignment {
  /** Flush on both sides. */
  JUSTIFIED,
  /** Flush left. */
  RAGGED_RIGHT,
  /** Flush right. */
  RAGGED_LEFT,
  CENTRED;

  /** Whether word spaces keep their natural width. */
  boolean isRagged() {
    return this != JUSTIFIED;
  }
}

package org.engross.typeset.paragraph;

/** How the lines stand in their measure. */
public enum Alignment {
  /** Flush on both sides. */
  JUSTIFIED,
  /** Flush left. */
  RAGGED_RIGHT,
  /** Flush left, all lines of like length, the last one too: for titles and heads. */
  BALANCED,
  /** Flush right. */
  RAGGED_LEFT,
  CENTRED;

  /** Whether the last line counts like the others, so that all become of like length. */
  boolean isEven() {
    return this == CENTRED || this == BALANCED;
  }

  /** Whether word spaces keep their natural width. */
  public boolean isRagged() {
    return this != JUSTIFIED;
  }
}

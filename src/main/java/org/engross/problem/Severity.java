package org.engross.problem;

/** How much a fault of the input matters. */
public enum Severity {
  /** The edition cannot be made. */
  ERROR,
  /** The edition is made, but somebody should look; with {@code --strict} it counts as an error. */
  WARNING,
  /** Worth knowing; never stops anything. */
  NOTICE
}

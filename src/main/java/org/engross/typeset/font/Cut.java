package org.engross.typeset.font;

/** The members of a family of type that an edition uses. */
public enum Cut {
  REGULAR(400, false),
  ITALIC(400, true),
  SEMIBOLD(600, false),
  SEMIBOLD_ITALIC(600, true),
  BOLD(700, false),
  BOLD_ITALIC(700, true);

  private final int weight;
  private final boolean italic;

  Cut(int weight, boolean italic) {
    this.weight = weight;
    this.italic = italic;
  }

  /** Weight as OpenType counts it: 400 regular, 600 semibold, 700 bold. */
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }
}

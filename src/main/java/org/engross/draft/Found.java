package org.engross.draft;

/**
 * Who made a block and out of which lines.
 *
 * @param rule the recogniser's rule, such as {@code R011}, or {@code editor} when it comes from
 *     edition.md
 * @param firstLine one-based line of the source; 0 when it has none
 * @param lastLine one-based, inclusive
 */
public record Found(String rule, int firstLine, int lastLine) {
  public static final Found NOWHERE = new Found("editor", 0, 0);
}

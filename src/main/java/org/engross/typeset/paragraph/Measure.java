package org.engross.typeset.paragraph;

/**
 * The room a paragraph is set in, in thousandths of a point.
 *
 * @param width from the left edge to the right one
 * @param firstIndent from the left edge to the first line
 * @param indent from the left edge to all further lines: a hanging indent when larger than the
 *     first
 */
public record Measure(int width, int firstIndent, int indent, Alignment alignment) {
  public Measure {
    if (width - Math.max(firstIndent, indent) <= 0) {
      throw new IllegalArgumentException("no room: " + width + " less " + firstIndent);
    }
  }

  public static Measure justified(int width) {
    return new Measure(width, 0, 0, Alignment.JUSTIFIED);
  }

  public static Measure ragged(int width) {
    return new Measure(width, 0, 0, Alignment.RAGGED_RIGHT);
  }

  public static Measure balanced(int width) {
    return new Measure(width, 0, 0, Alignment.BALANCED);
  }

  /** The same with other indents. */
  public Measure indented(int first, int further) {
    return new Measure(width, first, further, alignment);
  }

  int indentOf(boolean firstLine) {
    return firstLine ? firstIndent : indent;
  }

  int roomOf(boolean firstLine) {
    return width - indentOf(firstLine);
  }
}

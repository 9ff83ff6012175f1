package org.engross.typeset.paragraph;

import java.util.List;

/**
 * One finished line. Lengths are thousandths of a point.
 *
 * @param start offset of its first character in the paragraph's string
 * @param end offset after its last character, the space that was dropped at the break included, so
 *     that each line begins where the one before ends
 * @param x where it begins, from the left edge of the measure
 * @param width from its first to its last visible point; hanging punctuation makes it reach beyond
 *     the measure
 * @param natural what it would be wide with word spaces of their natural width
 * @param wordSpace mean width of its word spaces in thousandths of their natural width; 1000 for a
 *     line without any
 * @param ending how it ends
 */
public record Line(
    int start,
    int end,
    int x,
    int width,
    int natural,
    int wordSpace,
    Ending ending,
    List<Segment> segments) {
  /** How a line ends. */
  public enum Ending {
    /** At a space. */
    SPACE,
    /** With a hyphen that is not in the text. */
    SOFT_HYPHEN,
    /** Behind a hyphen of the text. */
    HYPHEN,
    /** Behind a dash, a stroke or an ideograph; the next line goes on without a space. */
    JOIN,
    /** With the paragraph, or at a line end that belongs to the text. */
    FINAL
  }

  public Line {
    segments = List.copyOf(segments);
  }

  /** Whether a word is divided between this line and the next. */
  public boolean dividesWord() {
    return ending == Ending.SOFT_HYPHEN || ending == Ending.HYPHEN;
  }
}

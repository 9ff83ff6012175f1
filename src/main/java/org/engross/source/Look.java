package org.engross.source;

/**
 * What a richer format than plain text said of a line.
 *
 * @param heading heading level the format itself states (1 to 6), or 0
 * @param bold all of the line is bold
 * @param italic all of the line is italic
 * @param centred the line is centred
 * @param size size of its letters in points, or 0 where unknown
 * @param page one-based page of the file it stood on, or 0
 */
public record Look(int heading, boolean bold, boolean italic, boolean centred, int size, int page) {
  public static final Look PLAIN = new Look(0, false, false, false, 0, 0);
}

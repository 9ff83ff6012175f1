package org.engross.typeset.paragraph;

/**
 * Where the lines of a paragraph end.
 *
 * @param at the item each line ends at, in order; the last ends the paragraph
 * @param demerits the cost of it all
 */
record Breaks(int[] at, long demerits) {
  int lines() {
    return at.length;
  }
}

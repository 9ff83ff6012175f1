package org.engross.typeset.paragraph;

/**
 * What the ways to break a paragraph cost. A line's demerits are (linePenalty + badness)² + cost² +
 * what its neighbours add, as in D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines"
 * (1981); badness is 100 times the cube of the ratio by which the line is stretched or shrunk.
 *
 * @param tolerance largest ratio, in thousandths, that is still good; looser lines are tried only
 *     when there is no other way
 * @param linePenalty price of each line; more of it means fewer lines
 * @param hyphen price of dividing a word in a line of 30 em: more of it means fewer hyphens and
 *     looser lines. It grows with the square of the line's width, since narrow lines cannot do
 *     without and wide ones hardly need it
 * @param explicitHyphen price of a line end behind a hyphen of the text
 * @param dash price of a line end behind a dash or a stroke
 * @param tie price of a line end at a no-break space that only a house style put there, such as one
 *     behind each preposition
 * @param stranded price of a line that ends in what belongs to the next: "3.", "No.", a number's
 *     noun, an initial
 * @param shortWord price of a line that ends in a word of one letter
 * @param consecutive demerits of a second hyphenated line in a row; a third never happens while
 *     there is another way
 * @param gape demerits of a line whose word spaces are more than half as wide again as they should
 *     be, which is where the eye begins to see holes; more of it means more hyphens
 * @param mismatch demerits of a tight line beside a loose one
 * @param lastWord demerits of dividing the paragraph's last word, so that its end stands alone on
 *     the last line
 * @param shortLast demerits of a last line shorter than {@code leastLast}
 * @param leastLast least length of a last line, in thousandths of an em
 * @param expansion most by which letters are stretched or squeezed, in thousandths
 * @param stretch by how much a word space may grow at ratio 1, in thousandths of its width
 * @param shrink by how much a word space may shrink at most, in thousandths of its width
 * @param widest word space at which a problem is reported, in thousandths of its natural width
 */
public record BreakingCosts(
    int tolerance,
    int linePenalty,
    int hyphen,
    int explicitHyphen,
    int dash,
    int tie,
    int stranded,
    int shortWord,
    long consecutive,
    long gape,
    long mismatch,
    long lastWord,
    long shortLast,
    int leastLast,
    int expansion,
    int stretch,
    int shrink,
    int widest) {

  /** For text in one column. */
  public static final BreakingCosts TEXT =
      new BreakingCosts(
          2_000, 10, 440, 60, 40, 40, 400, 60, 150_000, 350_000, 5_000, 2_000_000, 60_000, 2_000,
          20, 340, 330, 3_000);
}

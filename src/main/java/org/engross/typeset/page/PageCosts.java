package org.engross.typeset.page;

/**
 * What the faults of a page cost. Only the proportions count: a page is broken where the sum over
 * the whole text is least.
 *
 * @param emptyLine per line a page stays short, squared; makes pages full
 * @param unequalLine per line by which two facing pages differ in depth, squared
 * @param other of setting a paragraph one line longer or shorter than its best: the price of curing
 *     a fault elsewhere with wider or narrower spaces
 * @param worse for each million demerits such a setting has more than the best one
 * @param hyphen of a page that ends within a word: dearer than any number of short pages, so that
 *     it is done only where the page has no other break; recto pages cost twice as much, for there
 *     the reader must turn the leaf
 * @param forbidden of a break that must not be: a widow, an orphan, a head at the foot; far above
 *     any sum of the others, so that it is taken only where nothing else is possible
 * @param keep of parting what belongs together: a list from the words that lead to it, signatures
 *     from the formula above them
 * @param splitNote of a note that goes on on the next page
 * @param shortEnd of a last page of fewer than four lines
 */
record PageCosts(
    int emptyLine,
    int unequalLine,
    int other,
    int worse,
    int hyphen,
    int forbidden,
    int keep,
    int splitNote,
    int shortEnd) {
  static final PageCosts STANDARD =
      new PageCosts(120, 4_000, 60, 600, 400_000, 10_000_000, 50_000, 2_000, 4_000);

  /**
   * The price of a setting that is not the best.
   *
   * @param demerits it has more than the best one
   */
  int ofOther(long demerits) {
    return other + (int) Math.min(keep, Math.max(0, demerits) * worse / 1_000_000);
  }
}

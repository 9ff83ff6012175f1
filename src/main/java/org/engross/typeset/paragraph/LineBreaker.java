package org.engross.typeset.paragraph;

import java.util.List;

/** Decides where the lines of a paragraph end. */
interface LineBreaker {
  /**
   * @param items ending in a forced break, each stretch without a legal break no wider than the
   *     measure
   * @return the best way first; after it the best ones with one line less and one more, as far as
   *     there are any
   */
  List<Breaks> breakInto(Items items, Measure measure);
}

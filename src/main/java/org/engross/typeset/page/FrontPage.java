package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Style;
import org.engross.typeset.paragraph.Measure;

/** A page on which each text has its own place: title page and colophon. */
final class FrontPage {
  private final Workshop shop;
  private final int left;
  private final boolean balanced;
  private final List<Placed> items = new ArrayList<>();

  FrontPage(Workshop shop, boolean recto) {
    this.shop = shop;
    this.left = shop.design().left(recto);
    // Of the two the title page is the right-hand one.
    this.balanced = recto;
  }

  /**
   * How a text stands.
   *
   * @param role structure type of its element
   * @param leading from baseline to baseline, in thousandths of a point
   * @param hang indent of all lines but the first
   */
  record Look(Style style, String role, int leading, int hang) {}

  /**
   * Sets a text ragged, its first baseline a leading below {@code top}.
   *
   * @param top depth below the upper edge of the page, in thousandths of a point
   * @return the depth of its last baseline
   */
  int set(String words, Look look, int parent, int top) {
    if (words.isBlank()) {
      return top;
    }
    int tag = shop.tags().add(parent, look.role());
    int depth = top;
    for (SetLine line : lines(words, look, tag)) {
      depth += look.leading();
      items.addAll(Shift.by(line.items(), left, shop.design().height() - depth));
    }
    return depth;
  }

  /** How high a text will be. */
  int height(String words, Look look) {
    return words.isBlank() ? 0 : lines(words, look, 0).size() * look.leading();
  }

  List<Placed> items() {
    return items;
  }

  private List<SetLine> lines(String words, Look look, int tag) {
    int width = shop.design().measure();
    Measure measure = balanced ? Measure.balanced(width) : Measure.ragged(width);
    measure = measure.indented(0, look.hang());
    return shop.setter().whole(Inline.of(words, tag, look.style(), shop.language()), measure);
  }
}

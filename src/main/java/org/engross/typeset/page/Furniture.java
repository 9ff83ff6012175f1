package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.Page;
import org.engross.typeset.Placed;

/**
 * Adds to a page what is no part of the text: the running head, at the outer edge, the short title
 * on the left page and the division on the right one, and the page number below it.
 */
final class Furniture {
  private final Workshop shop;
  private final String shortTitle;

  Furniture(Workshop shop, String shortTitle) {
    this.shop = shop;
    this.shortTitle = shortTitle;
  }

  Page page(FilledPage page, String label, boolean roman, boolean recto) {
    List<Placed> items = new ArrayList<>();
    PageDesign design = shop.design();
    int tag = firstTag(page.items());
    items.add(new Placed.Anchor("page_" + label, tag, design.left(recto), design.below(0)));
    String words = recto && !page.running().isEmpty() ? page.running() : shortTitle;
    if (!page.opening()) {
      items.addAll(outer(fitted(words), recto, design.headLine()));
    }
    items.addAll(page.items());
    items.addAll(outer(shop.furniture(label, shop.styles().folio()), recto, design.folioLine()));
    return new Page(label, roman, items);
  }

  /** A line at the outer edge of the text. */
  private List<Placed> outer(SetLine line, boolean recto, int gridLine) {
    PageDesign design = shop.design();
    int x = design.left(recto) + (recto ? design.measure() - line.width() : 0);
    return Shift.by(line.items(), x, design.baseline(gridLine));
  }

  /** A running head, shortened between words where it is longer than the line. */
  private SetLine fitted(String words) {
    SetLine line = shop.furniture(words, shop.styles().running());
    String[] parts = words.split(" ");
    for (int n = parts.length - 1; n > 0 && line.width() > shop.design().measure(); n--) {
      String shorter = String.join(" ", List.of(parts).subList(0, n)) + "…";
      line = shop.furniture(shorter, shop.styles().running());
    }
    return line;
  }

  private static int firstTag(List<Placed> items) {
    for (Placed item : items) {
      if (item instanceof Placed.Run run && run.tag() >= 0) {
        return run.tag();
      }
    }
    return 0;
  }

  /** A page without head and number: the title page, the colophon, a blank page. */
  static Page bare(List<Placed> items, String label) {
    return new Page(label, true, items);
  }
}

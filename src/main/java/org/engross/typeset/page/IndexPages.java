package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.typeset.Locators;
import org.engross.typeset.Placed;
import org.engross.typeset.paragraph.Measure;

/** The pages of the indexes, one after the other, each from a new page. */
final class IndexPages {
  private final Workshop shop;
  private final Index index;
  private final IndexEntries entries;

  IndexPages(Workshop shop, Index index, Locators locators) {
    this.shop = shop;
    this.index = index;
    this.entries = new IndexEntries(shop, locators, index.entries());
  }

  /** The kinds that have entries, in the order of their indexes. */
  static List<EntityKind> kinds(Index index) {
    List<EntityKind> kinds = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      if (!index.entries(kind).isEmpty()) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Named destination of the head of an index. */
  static String id(EntityKind kind) {
    return "index_" + kind.key();
  }

  /**
   * The pages of one index.
   *
   * @param firstIsRecto whether its first page is a right-hand page
   */
  List<FilledPage> set(EntityKind kind, int parent, boolean firstIsRecto) {
    int sect = shop.tags().add(parent, "Sect");
    int head = shop.tags().add(sect, "H2", id(kind));
    int note = shop.tags().add(sect, "P");
    int tag = shop.tags().add(sect, "Index");
    List<Entry> listed = index.entries(kind);
    Columns columns = new Columns(shop.design(), entries.lines(listed, tag));
    String title = shop.labels().get("index." + kind.key());
    List<FilledPage> pages = new ArrayList<>();
    while (!columns.isDone()) {
      boolean first = pages.isEmpty();
      int left = shop.design().left(firstIsRecto == (pages.size() % 2 == 0));
      List<Placed> items = new ArrayList<>();
      int top = first ? head(title, kind, head, note, left, items) : 0;
      items.addAll(columns.page(top, left));
      pages.add(new FilledPage(items, List.of(), title, first));
    }
    return pages;
  }

  /** Head and headnote; returns the depth where the columns begin. */
  private int head(
      String title, EntityKind kind, int head, int note, int left, List<Placed> items) {
    PageDesign design = shop.design();
    String language = shop.labels().language();
    int depth = design.leading();
    SetLine line = shop.setter().line(Inline.of(title, head, shop.styles().headOne(), language));
    items.add(new Placed.Anchor(id(kind), head, left, design.below(0)));
    items.addAll(Shift.by(line.items(), left, design.below(depth)));
    depth += design.leading() / 2;
    String words = shop.labels().get("index.headnote.columns");
    Inline inline = Inline.of(words, note, shop.styles().small(), language);
    for (SetLine set : shop.setter().whole(inline, Measure.balanced(design.measure()))) {
      depth += design.smallLeading();
      items.addAll(Shift.by(set.items(), left, design.below(depth)));
    }
    return depth + design.leading();
  }
}

package org.engross.publish.data;

import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.typeset.PageMap;

/** Finds the printed page on which something begins. */
record FirstPages(PageMap pages) {
  /** The page of a division's head, or of the first text below it; empty if nothing was set. */
  String of(Division division) {
    String page = of(division.id() + "__label", division.id());
    for (Block block : page.isEmpty() ? division.blocks() : java.util.List.<Block>of()) {
      page = page.isEmpty() ? of(block) : page;
    }
    for (Division inner : division.divisions()) {
      page = page.isEmpty() ? of(inner) : page;
    }
    return page;
  }

  /** The page of a block's first text. */
  String of(Block block) {
    if (block instanceof Block.Table table) {
      return table.rows().isEmpty() ? "" : of(table.cellId(0, 0));
    }
    if (block instanceof Block.Signatory signatory) {
      return of(signatory.lineId(0));
    }
    return of(block.id() + "__label", block.id());
  }

  private String of(String... units) {
    for (String unit : units) {
      String page = pages.pageOf(unit, 0).map(PageMap.PageStart::label).orElse("");
      if (!page.isEmpty()) {
        return page;
      }
    }
    return "";
  }
}

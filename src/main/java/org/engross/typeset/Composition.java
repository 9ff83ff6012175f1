package org.engross.typeset;

import java.util.List;

/**
 * The finished pages of an edition: all that a writer of PDF needs, and nothing that it must
 * decide.
 *
 * @param width of every page, in thousandths of a point
 * @param height of every page, in thousandths of a point
 * @param tags every structure element, parents before children
 * @param outline the bookmarks, equal to the contents
 * @param pageMap where the pages begin in the text
 */
public record Composition(
    int width,
    int height,
    List<Page> pages,
    List<Tag> tags,
    List<OutlineEntry> outline,
    PageMap pageMap) {
  /** No pages at all, for an edition without a PDF. */
  public static final Composition NONE =
      new Composition(0, 0, List.of(), List.of(), List.of(), PageMap.EMPTY);

  public Composition {
    pages = List.copyOf(pages);
    tags = List.copyOf(tags);
    outline = List.copyOf(outline);
  }

  /**
   * A bookmark.
   *
   * @param id named destination it leads to
   */
  public record OutlineEntry(String title, String id, List<OutlineEntry> children) {
    public OutlineEntry {
      children = List.copyOf(children);
    }
  }
}

package org.engross.typeset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where each page of the PDF begins in the text: what carries page numbers back into every other
 * format.
 *
 * @param starts the pages of the text proper, in order
 * @param labels the labels of all physical pages in order, front matter and index included
 * @param pagesOf for each unit that was set, the index in {@code starts} of the page on which it
 *     begins
 */
public record PageMap(List<PageStart> starts, List<String> labels, Map<String, Integer> pagesOf) {
  public static final PageMap EMPTY = new PageMap(List.of(), List.of(), Map.of());

  /**
   * The first character of a page.
   *
   * @param label the printed number
   * @param physical one-based page of the file
   * @param unit id of the text unit the page begins in
   * @param offset zero-based in that unit's string; 0 when the page begins with the unit
   */
  public record PageStart(String label, int physical, String unit, int offset) {
    /** The id of the page's mark in every format. */
    public String id() {
      return "page_" + label;
    }
  }

  public PageMap {
    starts = List.copyOf(starts);
    labels = List.copyOf(labels);
    pagesOf = Map.copyOf(pagesOf);
  }

  /** The page on which a character of a unit stands; empty for a unit that was not set. */
  public Optional<PageStart> pageOf(String unit, int offset) {
    OptionalInt at = startOf(unit, offset);
    return at.isPresent() ? Optional.of(starts.get(at.getAsInt())) : Optional.empty();
  }

  /** Where that page stands among {@link #starts()}. */
  public OptionalInt startOf(String unit, int offset) {
    Integer first = pagesOf.get(unit);
    if (first == null) {
      return OptionalInt.empty();
    }
    int page = first;
    while (page + 1 < starts.size()
        && starts.get(page + 1).unit().equals(unit)
        && starts.get(page + 1).offset() <= offset) {
      page++;
    }
    return OptionalInt.of(page);
  }
}

package org.engross.publish.cite;

import java.util.List;

/**
 * A place as a citation names it.
 *
 * @param id its id in every format; empty for the edition as a whole
 * @param section how a citation names the division, such as "3.2" or "art. 17"; may be empty
 * @param paragraph the paragraph with its points, such as "4" or "4(a)"; may be empty
 * @param pages printed numbers of all pages it stands on, in order; empty when it was not set
 * @param address where it stands on the web; empty when the edition has no address yet
 */
public record Cited(
    String id, String section, String paragraph, List<String> pages, String address) {
  public Cited {
    pages = List.copyOf(pages);
  }

  /** The first page, or the first and last with an en dash between; empty without pages. */
  public String pageRange() {
    if (pages.isEmpty()) {
      return "";
    }
    String first = pages.get(0);
    String last = pages.get(pages.size() - 1);
    return first.equals(last) ? first : first + "–" + last;
  }

  /** Whether it names no place within the edition. */
  public boolean isWhole() {
    return section.isEmpty() && paragraph.isEmpty();
  }
}

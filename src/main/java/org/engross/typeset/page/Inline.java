package org.engross.typeset.page;

import java.util.List;
import org.engross.typeset.font.Style;

/**
 * Characters ready to be set.
 *
 * @param unit id of the text unit they are; empty for what Engross itself says
 * @param segments without gap from the first character to the last
 */
record Inline(String unit, String string, List<Segment> segments) {
  /**
   * Characters that are set and tagged alike.
   *
   * @param start zero-based, inclusive
   * @param end exclusive
   * @param tag key of their element
   * @param link key of the Link element they stand in; {@link #NO_LINK} for what is no link
   * @param language BCP 47 tag, for hyphenation
   * @param target where they lead: "#id" or an address; empty for what is no link
   * @param description of the link for a screen reader; empty for what is no link
   * @param note id of the note they are the mark of; otherwise empty
   */
  record Segment(
      int start,
      int end,
      int tag,
      int link,
      Style style,
      String language,
      String target,
      String description,
      String note) {
    boolean isLink() {
      return link != NO_LINK;
    }
  }

  static final int NO_LINK = -1;

  Inline {
    segments = List.copyOf(segments);
  }

  /** The segments that have a character between two offsets, in order. */
  List<Segment> over(int start, int end) {
    int first = 0;
    int after = segments.size();
    while (first < after) {
      int middle = (first + after) / 2;
      if (segments.get(middle).end() <= start) {
        first = middle + 1;
      } else {
        after = middle;
      }
    }
    int last = first;
    while (last < segments.size() && segments.get(last).start() < end) {
      last++;
    }
    return segments.subList(first, last);
  }

  /** Characters of one kind that belong to no unit. */
  static Inline of(String string, int tag, Style style, String language) {
    return of("", string, tag, style, language);
  }

  static Inline of(String unit, String string, int tag, Style style, String language) {
    Segment all = new Segment(0, string.length(), tag, NO_LINK, style, language, "", "", "");
    return new Inline(unit, string, string.isEmpty() ? List.of() : List.of(all));
  }
}

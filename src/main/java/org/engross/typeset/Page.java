package org.engross.typeset;

import java.util.List;

/**
 * One finished page.
 *
 * @param label its printed number, "iv" or "9"; also the label a viewer shows
 * @param roman whether the label belongs to the roman run of the front matter
 * @param items in drawing order, which is reading order
 */
public record Page(String label, boolean roman, List<Placed> items) {
  public Page {
    items = List.copyOf(items);
  }
}

package org.engross.publish.html.view;

import java.util.List;

/**
 * The entries under one letter.
 *
 * @param letter the letter
 * @param id id of the group
 * @param entries in order
 */
public record GroupView(String letter, String id, List<EntryView> entries) {
  public GroupView {
    entries = List.copyOf(entries);
  }
}

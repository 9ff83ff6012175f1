package org.engross.publish.html.view;

import java.util.List;

/**
 * A relation of an entry.
 *
 * @param name what the relation is
 * @param entries those it leads to
 */
public record RelationView(String name, List<LinkView> entries) {
  public RelationView {
    entries = List.copyOf(entries);
  }
}

package org.engross.publish.html.view;

import java.util.List;

/**
 * What an edition changed.
 *
 * @param edition its number or name
 * @param groups the changes by kind; none of them is empty
 */
public record EditionChangesView(String edition, List<ChangedPlacesView> groups) {
  public EditionChangesView {
    groups = List.copyOf(groups);
  }
}

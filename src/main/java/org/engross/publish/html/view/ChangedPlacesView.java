package org.engross.publish.html.view;

import java.util.List;

/**
 * The changes of one kind.
 *
 * @param name what happened to these places
 * @param places in the order of the text
 */
public record ChangedPlacesView(String name, List<MovedView> places) {
  public ChangedPlacesView {
    places = List.copyOf(places);
  }
}

package org.engross.publish.html.view;

import java.util.List;

/**
 * A heading below a heading.
 *
 * @param heading its words
 * @param locators where
 */
public record SubEntryView(String heading, List<LocatorView> locators) {
  public SubEntryView {
    locators = List.copyOf(locators);
  }
}

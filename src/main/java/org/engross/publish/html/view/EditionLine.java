package org.engross.publish.html.view;

import java.util.List;

/**
 * An edition in the list on the home page.
 *
 * @param title the document's full title
 * @param issuers the bodies that issued it
 * @param occasion place and date
 * @param href its title page
 * @param language BCP 47 tag
 * @param direction "ltr" or "rtl"
 */
public record EditionLine(
    String title,
    List<String> issuers,
    String occasion,
    String href,
    String language,
    String direction) {
  public EditionLine {
    issuers = List.copyOf(issuers);
  }
}

package org.engross.publish.html.view;

/**
 * A link of the site's furniture.
 *
 * @param text its words
 * @param href where it leads, relative to the page; empty for no link at all
 * @param current whether it leads to the page it stands on
 */
public record LinkView(String text, String href, boolean current) {
  public static final LinkView NONE = new LinkView("", "", false);

  public static LinkView to(String text, String href) {
    return new LinkView(text, href, false);
  }

  /** The link seen from another folder than the edition's own. */
  LinkView from(String folder) {
    return href.isEmpty() ? this : new LinkView(text, folder + href, current);
  }
}

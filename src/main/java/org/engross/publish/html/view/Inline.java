package org.engross.publish.html.view;

import java.util.List;

/**
 * A piece of a text, as a tree.
 *
 * @param type text, emphasis, strong, underline, sup, sub, language, link, mention, note,
 *     editor-note, page, break or may-break: a place at which a line may end
 * @param id HTML id where the piece has one: a page's mark, the first mark of a note
 * @param text characters of a text; printed number of a page; otherwise empty
 * @param href where a link, mention or note leads; where a page begins in the PDF
 * @param language BCP 47 tag of a run in another language; otherwise empty
 * @param children the pieces within
 */
public record Inline(
    String type, String id, String text, String href, String language, List<Inline> children) {
  public Inline {
    children = List.copyOf(children);
  }

  public static Inline of(String text) {
    return new Inline("text", "", text, "", "", List.of());
  }
}

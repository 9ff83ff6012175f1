package org.engross.publish.html.view;

import java.util.List;

/**
 * One line of a signatory.
 *
 * @param id id of the line
 * @param role party, office, name or mark
 * @param text its characters
 */
public record SignatoryLineView(String id, String role, List<Inline> text) {
  public SignatoryLineView {
    text = List.copyOf(text);
  }
}

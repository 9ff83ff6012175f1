package org.engross.publish.html.view;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param id id of the cell
 * @param text its characters
 */
public record CellView(String id, List<Inline> text) {
  public CellView {
    text = List.copyOf(text);
  }
}

package org.engross.publish.html.view;

import java.util.List;

/**
 * The page of a division that has gone into others: its old address still answers.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param moved where its places stand now
 */
public record MovedModel(SiteView site, PageView page, List<MovedView> moved) {
  public MovedModel {
    moved = List.copyOf(moved);
  }
}

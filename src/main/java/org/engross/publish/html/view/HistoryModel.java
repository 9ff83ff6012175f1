package org.engross.publish.html.view;

import java.util.List;

/**
 * What changed since earlier editions, {@code changes.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param editions the editions that changed something, the newest first
 */
public record HistoryModel(SiteView site, PageView page, List<EditionChangesView> editions) {
  public HistoryModel {
    editions = List.copyOf(editions);
  }
}

package org.engross.publish.html.view;

import java.util.List;

/**
 * The earlier editions that are kept, {@code versions.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param versions in the order of edition.yaml
 */
public record VersionsModel(SiteView site, PageView page, List<VersionView> versions) {
  public VersionsModel {
    versions = List.copyOf(versions);
  }
}

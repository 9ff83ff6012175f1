package org.engross.publish.html.view;

import java.util.List;

/**
 * This edition and the earlier ones that are kept, {@code versions.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param versions this one, then the others, the last of edition.yaml first
 */
public record VersionsModel(SiteView site, PageView page, List<VersionView> versions) {
  public VersionsModel {
    versions = List.copyOf(versions);
  }
}

package org.engross.publish.html.view;

import java.util.List;

/**
 * About the edition, {@code about.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param note the editor's word to the reader; may be empty
 * @param facts source and edition
 * @param changes how many changes the ledger holds
 * @param downloads files to take away
 */
public record AboutModel(
    SiteView site,
    PageView page,
    String note,
    List<FactView> facts,
    int changes,
    List<DownloadView> downloads) {}

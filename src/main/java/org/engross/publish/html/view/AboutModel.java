package org.engross.publish.html.view;

import java.util.List;

/**
 * About the edition, {@code about.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param note the editor's word to the reader; may be empty
 * @param text what the editor wrote about the edition, as HTML; may be empty
 * @param facts source and edition
 * @param changes how many changes the ledger holds
 * @param history whether a page lists what changed since earlier editions
 * @param versions whether a page lists earlier editions
 * @param downloads files to take away
 */
public record AboutModel(
    SiteView site,
    PageView page,
    String note,
    String text,
    List<FactView> facts,
    int changes,
    boolean history,
    boolean versions,
    List<DownloadView> downloads) {}

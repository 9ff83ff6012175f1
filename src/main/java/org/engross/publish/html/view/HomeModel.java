package org.engross.publish.html.view;

import java.util.List;

/**
 * The title page, {@code index.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param issuers the bodies or parties that issued the document
 * @param occasion its place and date
 * @param note the editor's word to the reader; may be empty
 * @param contents every division
 * @param pages the pages of the PDF
 * @param downloads files to take away
 * @param citations the whole in every style
 * @param facts source and edition
 */
public record HomeModel(
    SiteView site,
    PageView page,
    List<String> issuers,
    String occasion,
    String note,
    List<ContentsLine> contents,
    List<PageMarkView> pages,
    List<DownloadView> downloads,
    List<CitationView> citations,
    List<FactView> facts) {}

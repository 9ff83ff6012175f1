package org.engross.publish.html.view;

import java.util.List;

/**
 * The texts of an edition in several languages side by side, {@code parallel.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param contents every division
 * @param rows what is read side by side, in the order of the first text
 */
public record ParallelModel(
    SiteView site, PageView page, List<ContentsLine> contents, List<ParallelRowView> rows) {}

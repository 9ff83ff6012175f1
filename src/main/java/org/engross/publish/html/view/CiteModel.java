package org.engross.publish.html.view;

import java.util.List;

/**
 * How to cite, {@code cite.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param whole the edition with its citations
 * @param example a paragraph with its citations; a list of one, or of none in an empty text
 * @param sections the pages that cite every paragraph
 */
public record CiteModel(
    SiteView site,
    PageView page,
    CitedView whole,
    List<CitedView> example,
    List<LinkView> sections) {}

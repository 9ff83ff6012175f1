package org.engross.publish.html.view;

/**
 * A page that needs nothing of its own: search, accessibility statement, missing page.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 */
public record PlainModel(SiteView site, PageView page) {}

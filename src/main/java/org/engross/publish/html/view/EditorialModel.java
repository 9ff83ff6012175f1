package org.engross.publish.html.view;

/**
 * A page that the editor wrote, such as an introduction.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param text its words as HTML, without the title
 */
public record EditorialModel(SiteView site, PageView page, String text) {}

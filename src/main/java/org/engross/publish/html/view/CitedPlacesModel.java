package org.engross.publish.html.view;

import java.util.List;

/**
 * The citations of a division and of each paragraph in it.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param places in the order of the text
 */
public record CitedPlacesModel(SiteView site, PageView page, List<CitedView> places) {}

package org.engross.publish.html.view;

import java.util.List;

/**
 * An index.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param groups the entries by letter
 * @param lettered whether the letters are shown
 * @param count how many entries there are
 */
public record IndexModel(
    SiteView site, PageView page, List<GroupView> groups, boolean lettered, int count) {}

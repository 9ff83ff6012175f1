package org.engross.publish.html.view;

import java.util.List;

/**
 * The editorial notes: the ledger, {@code notes.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param groups the changes, grouped by rule and reason
 * @param count how many changes there are in all
 * @param source name of the source's file
 */
public record NotesModel(
    SiteView site, PageView page, List<ChangesView> groups, int count, String source) {}

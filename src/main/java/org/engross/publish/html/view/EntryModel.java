package org.engross.publish.html.view;

/**
 * The page of an index entry.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param entry the entry
 * @param kindName what it is: "document", "body" …
 */
public record EntryModel(SiteView site, PageView page, EntryView entry, String kindName) {}

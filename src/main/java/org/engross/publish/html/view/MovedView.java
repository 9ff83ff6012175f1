package org.engross.publish.html.view;

/**
 * A place that was cited otherwise before.
 *
 * @param id the old id where its text stands on another page now, so that the old address still
 *     finds this line; otherwise empty
 * @param said how it was cited, and before which edition; may be empty
 * @param name how it is cited now
 * @param href where it stands now; empty for what was taken out
 */
public record MovedView(String id, String said, String name, String href) {}

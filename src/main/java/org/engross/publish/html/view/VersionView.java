package org.engross.publish.html.view;

/**
 * An edition in the list of editions.
 *
 * @param edition its number or name
 * @param date its date in words; may be empty
 * @param href where it can be read; may be empty
 */
public record VersionView(String edition, String date, String href) {}

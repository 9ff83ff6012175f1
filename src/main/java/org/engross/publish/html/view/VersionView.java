package org.engross.publish.html.view;

/**
 * An edition in the list of editions.
 *
 * @param edition its number or name
 * @param date its date in words; may be empty
 * @param href where it can be read; empty for this edition, or where it is not known
 * @param current whether it is this edition
 * @param changes how many places it changed, as far as the register knows
 */
public record VersionView(String edition, String date, String href, boolean current, int changes) {}

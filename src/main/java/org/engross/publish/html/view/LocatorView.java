package org.engross.publish.html.view;

/**
 * A locator in an index.
 *
 * @param text as printed: "3.2 ¶4, p. 9"
 * @param spoken in words
 * @param href where it leads
 * @param main whether it is the entry's main place
 */
public record LocatorView(String text, String spoken, String href, boolean main) {}

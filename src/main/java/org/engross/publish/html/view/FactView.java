package org.engross.publish.html.view;

/**
 * A line of facts about the document or the edition.
 *
 * @param name what is said
 * @param value the fact
 * @param href where it links to; may be empty
 */
public record FactView(String name, String value, String href) {}

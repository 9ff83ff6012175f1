package org.engross.publish.html.view;

/**
 * A link to the same division in another language of the edition.
 *
 * @param language BCP 47 tag of that language
 * @param text the language's name in itself
 * @param name the division's name there
 * @param href where it stands
 */
public record TwinView(String language, String text, String name, String href) {}

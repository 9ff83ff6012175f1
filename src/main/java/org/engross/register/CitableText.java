package org.engross.register;

/**
 * A citable place with its words, as a finished edition shows it.
 *
 * @param label section and paragraph as printed: "3.2 ¶4"
 * @param page the printed page it begins on; may be empty
 * @param text its words, printed number included
 */
public record CitableText(String id, String label, String page, String text) {}

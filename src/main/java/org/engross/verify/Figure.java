package org.engross.verify;

/**
 * Something that was counted.
 *
 * @param name what, such as "words in the source"
 */
public record Figure(String name, long count) {}

package org.engross.verify;

/**
 * One word of a text.
 *
 * @param text without white space and soft hyphens, in normal form C
 * @param where for the source, the offset of its first character; for an output, the index of the
 *     passage it was found in
 */
record Word(String text, int where) {}

package org.engross.publish.html.view;

/**
 * One change of the ledger.
 *
 * @param line one-based line of the source
 * @param column one-based column
 * @param before the characters as they stand in the source, made visible
 * @param after what the edition has instead, made visible
 * @param left what stands before it in the source
 * @param right what stands behind it in the source
 */
public record ChangeView(
    int line, int column, String before, String after, String left, String right) {}

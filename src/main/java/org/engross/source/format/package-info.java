/**
 * Reads the text out of files that are more than text: web pages, word processors' files, PDFs.
 * Each {@link org.engross.source.format.FormatReader} gives the text as a reader of the file sees
 * it, printed numbers and note marks included, with what the format says of a line's or a run's
 * looks.
 */
package org.engross.source.format;

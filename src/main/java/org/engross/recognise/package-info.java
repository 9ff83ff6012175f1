/**
 * From the plain text to typed blocks: which lines belong together, and what each of them is.
 *
 * <p>{@code clean} takes markup and page furniture away, the classes named {@code …Rule} offer what
 * a line could be, {@link org.engross.recognise.Reading} chooses the one best reading of the whole,
 * and the rest of this package turns it into a draft and a ledger.
 */
package org.engross.recognise;

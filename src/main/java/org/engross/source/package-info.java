/**
 * The text as it was given, and what became of each of its characters. {@link
 * org.engross.source.SourceText} is never changed; {@link org.engross.source.Origin} tells where
 * the characters of a text of the edition were copied from, {@link org.engross.source.Ledger} what
 * was not copied or was put there, and {@link org.engross.source.LedgerProof} that the two account
 * for all. Source offsets count UTF-16 code units from 0, in the text after decoding.
 */
package org.engross.source;

/**
 * The model of an edition, which knows no format: divisions, blocks and notes with their ids. All
 * that later stages say of the text, they say by the id of a {@link org.engross.edition.TextUnit}
 * and an offset in its string.
 */
package org.engross.edition;

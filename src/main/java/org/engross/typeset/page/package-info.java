/**
 * From the divisions of an edition to pages. Classes named {@code …Flow} set text as blocks of
 * lines, {@link org.engross.typeset.page.PageBreaker} parts the flow where it costs least, {@link
 * org.engross.typeset.page.PageFiller} puts the lines in their places; classes named {@code …Page}
 * or {@code …Pages} make what stands before and behind the text.
 */
package org.engross.typeset.page;

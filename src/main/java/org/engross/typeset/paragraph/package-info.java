/**
 * From a styled text to lines: measure, break, place. {@link
 * org.engross.typeset.paragraph.Compositor} is the door; a {@link
 * org.engross.typeset.paragraph.StyledText} and a {@link org.engross.typeset.paragraph.Measure} go
 * in, a {@link org.engross.typeset.paragraph.Paragraph} comes out.
 */
package org.engross.typeset.paragraph;

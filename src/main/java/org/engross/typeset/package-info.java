/**
 * From an edition to finished pages, before anything is written. {@link
 * org.engross.typeset.Typesetter} is the door; {@code font} shapes words, {@code hyphen} divides
 * them, {@code paragraph} breaks lines and {@code page} breaks pages. What comes out is a {@link
 * org.engross.typeset.Composition} that a publication only has to draw. Lengths are thousandths of
 * a point throughout.
 */
package org.engross.typeset;

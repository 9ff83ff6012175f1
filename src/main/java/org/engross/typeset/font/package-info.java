/**
 * Faces: read from TrueType files, chosen by style and character, and shaped by their own tables.
 * {@link org.engross.typeset.font.Faces} is the door.
 */
package org.engross.typeset.font;

package org.engross.draft;

/** What a mark on a run of characters means. */
public enum MarkKind {
  EMPHASIS,
  STRONG,
  UNDERLINE,
  SUPERSCRIPT,
  SUBSCRIPT,
  /** A run in another language; the value is its BCP 47 tag. */
  LANGUAGE,
  /** The printed reference mark of a note; the value is the note's key in its draft or edition. */
  NOTE,
  /** A link in the source; the value is its address. */
  LINK,
  /**
   * A line end that is part of the text; the mark covers the one white-space character it stands
   * for.
   */
  BREAK
}

package org.engross.source;

/**
 * How a run of the source looked where its format told (docx, html, pdf), kept beside the text.
 *
 * @param start source offset, inclusive
 * @param end source offset, exclusive
 * @param value address of a link; otherwise empty
 */
public record Style(int start, int end, Kind kind, String value) {
  /** Looks that may mean something. */
  public enum Kind {
    ITALIC,
    BOLD,
    UNDERLINE,
    SUPERSCRIPT,
    SUBSCRIPT,
    LINK
  }
}

package org.engross.draft;

import java.util.Locale;

/** What a paragraph is. */
public enum ParagraphKind {
  PARAGRAPH,
  /** The clause a preamble opens with, before its recitals. */
  OPENING,
  RECITAL,
  /** Words of enactment that lead over to the text, such as "Have agreed as follows:". */
  ENACTING,
  /** A lettered, numbered or bulleted item within a paragraph; its level is its depth. */
  POINT,
  /** Words that go on after the points of the paragraph they belong to. */
  WRAP_UP,
  QUOTATION,
  DEFINITION,
  /** Place and date. */
  DATELINE,
  /** The formula before signatures ("In witness whereof …"). */
  TESTIMONIUM,
  /** A line of the front matter: document symbol, session, agenda item, printed title. */
  FRONT;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a reader counts it among the paragraphs of its division. */
  public boolean isCounted() {
    return this == PARAGRAPH
        || this == OPENING
        || this == RECITAL
        || this == ENACTING
        || this == DEFINITION;
  }
}

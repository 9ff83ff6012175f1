package org.engross.draft;

import java.util.Locale;

/** What a division of the text is, in the terms of the document's own kind. */
public enum DivisionKind {
  /** What stands before the text proper: symbol, session, date, the printed title. */
  FRONT("front"),
  PREAMBLE("preamble"),
  /** One of several texts in a file, in its own language; contains all its divisions. */
  TEXT("text"),
  BOOK("book"),
  PART("part"),
  TITLE("title"),
  CHAPTER("chp"),
  SECTION("sec"),
  SUBSECTION("sec"),
  ARTICLE("art"),
  /** A head without a number. */
  HEADING("hd"),
  CONCLUSIONS("conclusions"),
  ANNEX("annex"),
  APPENDIX("appendix"),
  SCHEDULE("schedule"),
  PROTOCOL("protocol"),
  /** Text that stands under no head of its own. */
  BODY("body"),
  SIGNATURES("signatures");

  private final String word;

  DivisionKind(String word) {
    this.word = word;
  }

  /** The element word that begins an id, in the manner of the Akoma Ntoso naming convention. */
  public String word() {
    return word;
  }

  /** The name used in data files and in Markdown. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.engross.verify;

/**
 * A stretch of text read from an output.
 *
 * @param id id of the innermost known element it stands in
 * @param page printed number of its page; empty in HTML
 * @param note id of the note it belongs to; empty for the text proper
 * @param breaks whether a word ends before it, as at the start of a paragraph
 */
record Passage(String id, String page, String note, boolean breaks, String text) {
  /** The place in words, for a message. */
  String place() {
    return page.isEmpty() ? id : "page " + page + ", " + id;
  }
}

package org.engross.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.source.SourceText;

/**
 * What a finished folder must hold.
 *
 * @param source the text as given
 * @param words the words of the source with the ledger applied; those of notes come last, in the
 *     order of their marks
 * @param ledger how many entries the ledger has
 * @param places ids of all citable places, in reading order
 * @param anchors for every id that holds text, places and text units, the place it belongs to
 * @param notes ids of the source's notes, in order
 * @param added ids of editors' notes, which the source does not have
 * @param pages the pages of the PDF in which the text begins
 * @param mentions what the index says
 */
record Expectation(
    SourceText source,
    List<Word> words,
    int ledger,
    List<String> places,
    Map<String, String> anchors,
    List<String> notes,
    Set<String> added,
    List<String> pages,
    List<MentionClaim> mentions) {

  /** Whether an id is one of those that hold text. */
  boolean holdsText(String id) {
    return anchors.containsKey(id);
  }

  /**
   * A claim of the index: these words stand at this place and on this page.
   *
   * @param heading of the index entry
   * @param surface the words
   * @param anchor id of the citable place
   * @param page printed number of the page; empty when the text was not set
   * @param offset source offset of the first character
   */
  record MentionClaim(String heading, String surface, String anchor, String page, int offset) {}
}

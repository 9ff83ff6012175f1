package org.engross.source;

/**
 * A text and where it comes from.
 *
 * @param note number of the note it belongs to, counted from 1; {@link #NO_NOTE} in the text proper
 */
public record SourcedText(String string, Origin origin, int note) {
  public static final int NO_NOTE = 0;

  /** Whether it may stand in another order than the source has it: a note. */
  boolean apart() {
    return note != NO_NOTE;
  }

  /** The source offset of each character, or -1 where a ledger entry put it there. */
  int[] sources() {
    int[] sources = new int[string.length()];
    java.util.Arrays.fill(sources, -1);
    for (Origin.Piece piece : origin.pieces()) {
      for (int i = 0; i < piece.length(); i++) {
        sources[piece.at() + i] = piece.source() + i;
      }
    }
    return sources;
  }
}

package org.engross.source;

/**
 * A text and where it comes from.
 *
 * @param apart whether it may stand in another order than the source has it: a note
 */
public record SourcedText(String string, Origin origin, boolean apart) {

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

package org.engross.source;

import java.util.List;

/**
 * Where the characters of a text in the edition come from: pieces that were copied from the source
 * unchanged. What lies between two pieces was put there by a ledger entry.
 *
 * @param pieces in order of {@link Piece#at()}, not overlapping
 */
public record Origin(List<Piece> pieces) {
  /** A text that has no source, such as a label made by Engross. */
  public static final Origin NONE = new Origin(List.of());

  /**
   * A run of characters equal in both texts.
   *
   * @param at where it begins in the edition's text, zero-based
   * @param source where it begins in the source
   * @param length how many characters
   */
  public record Piece(int at, int source, int length) {}

  public Origin {
    pieces = List.copyOf(pieces);
  }

  public static Origin of(int at, int source, int length) {
    return new Origin(List.of(new Piece(at, source, length)));
  }

  /**
   * The source offset of a character of the edition's text. Between pieces: the end of the piece
   * before, or the start of the first. -1 for a text without source.
   */
  public int sourceOf(int at) {
    if (pieces.isEmpty()) {
      return -1;
    }
    Piece best = pieces.get(0);
    for (Piece piece : pieces) {
      if (piece.at() > at) {
        break;
      }
      best = piece;
    }
    int into = Math.max(0, Math.min(at - best.at(), best.length()));
    return best.source() + into;
  }

  /** The source offset of the first character, or -1. */
  public int start() {
    return pieces.isEmpty() ? -1 : pieces.get(0).source();
  }

  /** The source offset after the last character, or -1. */
  public int end() {
    if (pieces.isEmpty()) {
      return -1;
    }
    Piece last = pieces.get(pieces.size() - 1);
    return last.source() + last.length();
  }
}

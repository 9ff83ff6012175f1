package org.engross.typeset.paragraph;

import java.util.List;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Glyph;

/**
 * The white that full-width signs carry in themselves: half an em behind a comma, before an opening
 * bracket. At the ends of a line it hangs out, between two signs one half goes, and a line that is
 * a little too long takes from the rest (Requirements for Chinese Text Layout, "Compression of
 * punctuation marks"; JLReq, "Mojikumi"). What the face does not leave white is never taken: in
 * traditional Chinese the comma stands in the middle.
 *
 * <p>All lengths are thousandths of an em.
 */
final class FullWidth {
  private static final int HALF = 500;

  /** A sign is full-width from here on. */
  private static final int WIDE = 900;

  /** White of which half an em can be taken, since a little remains beside the next sign. */
  private static final int ENOUGH = 450;

  /** What room between two ideographs may add at ratio 1. */
  private static final int STRETCH = 25;

  private FullWidth() {}

  /**
   * The room between two signs of a line.
   *
   * @param surplus what always goes
   * @param stretch what may be added at ratio 1
   * @param give what may go in a line that is too long
   */
  record Room(int surplus, int stretch, int give) {}

  /**
   * The room between two neighbours.
   *
   * @param left null at the beginning of a run of one face
   */
  static Room room(Face face, Glyph left, Glyph right) {
    return left == null
        ? new Room(0, STRETCH, 0)
        : new Room(surplus(face, left, right), STRETCH, give(face, left, right));
  }

  /** White behind a closing sign at the end of a line; 0 where it was not drawn. */
  static int behind(Face face, List<Glyph> sign) {
    return sign.isEmpty() ? 0 : behind(face, sign.get(0));
  }

  /** White before an opening sign at the beginning of a line; 0 where it was not drawn. */
  static int before(Face face, List<Glyph> sign) {
    return sign.isEmpty() ? 0 : before(face, sign.get(0));
  }

  /** White behind a closing sign that may go; 0 for all else. */
  private static int behind(Face face, Glyph glyph) {
    boolean sign = glyph.advance() >= WIDE && Ideographs.isClosing(glyph.text().codePointAt(0));
    return sign && face.whiteRight(glyph.id()) >= ENOUGH ? HALF : 0;
  }

  /** White before an opening sign that may go; 0 for all else. */
  private static int before(Face face, Glyph glyph) {
    boolean sign = glyph.advance() >= WIDE && Ideographs.isOpening(glyph.text().codePointAt(0));
    return sign && face.whiteLeft(glyph.id()) >= ENOUGH ? HALF : 0;
  }

  /** What two signs that stand side by side have too much, so that it always goes. */
  private static int surplus(Face face, Glyph left, Glyph right) {
    int next = right.text().codePointAt(0);
    if (Ideographs.isClosing(next) || Ideographs.isOpening(next)) {
      int behind = behind(face, left);
      boolean opens = Ideographs.isOpening(left.text().codePointAt(0));
      return behind > 0 ? behind : opens ? before(face, right) : 0;
    }
    return 0;
  }

  /** What may go between two signs in a line that is too long. */
  private static int give(Face face, Glyph left, Glyph right) {
    return surplus(face, left, right) > 0 ? 0 : (behind(face, left) + before(face, right)) / 2;
  }
}

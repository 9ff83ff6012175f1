package org.engross.typeset;

import java.util.List;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Glyph;

/**
 * Something with a fixed place on a page. All lengths are thousandths of a point; x grows to the
 * right from the left edge, y grows upwards from the lower edge.
 */
public sealed interface Placed {

  /**
   * A run of glyphs on one baseline.
   *
   * @param tag key of the {@link Tag} it is content of, or {@link Tag#ARTIFACT}
   * @param size size of the face
   * @param x where the first glyph begins
   * @param y the baseline
   * @param stretch horizontal scale in thousandths; 1000 is none
   * @param glyphs with their glue already in {@link Glyph#adjust()}, in thousandths of an em at the
   *     run's size before the horizontal scale
   */
  record Run(int tag, Face face, int size, int x, int y, int stretch, List<Glyph> glyphs)
      implements Placed {
    public Run {
      glyphs = List.copyOf(glyphs);
    }
  }

  /** A filled rectangle, always an artifact. */
  record Rule(int x, int y, int width, int height) implements Placed {}

  /**
   * The area of a link.
   *
   * @param tag key of the {@code Link} tag whose annotation it is; the areas of one link over two
   *     lines share it
   * @param target "#id" for a place in this file, otherwise an address
   * @param description what a screen reader says
   */
  record Link(int tag, int x, int y, int width, int height, String target, String description)
      implements Placed {}

  /**
   * The place a named destination leads to.
   *
   * @param id the name; the same as the HTML id
   * @param y top of what should be seen
   */
  record Anchor(String id, int tag, int x, int y) implements Placed {}
}

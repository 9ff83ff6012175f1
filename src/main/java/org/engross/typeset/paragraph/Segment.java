package org.engross.typeset.paragraph;

import java.util.List;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Glyph;

/**
 * A part of a line in one face, ready to be drawn.
 *
 * @param tag key of the tag its glyphs are content of
 * @param size of the face, in thousandths of a point
 * @param x from the left edge of the measure, in thousandths of a point
 * @param rise above the baseline of the line, in thousandths of a point
 * @param stretch horizontal scale in thousandths
 * @param glyphs with kerning, tracking and word space in their adjustments
 */
public record Segment(
    int tag, Face face, int size, int x, int rise, int stretch, List<Glyph> glyphs) {
  public Segment {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * The run on a page.
   *
   * @param left the left edge of the measure
   * @param baseline of the line
   */
  public Placed.Run at(int left, int baseline) {
    return new Placed.Run(tag, face, size, left + x, baseline + rise, stretch, glyphs);
  }

  /** The characters it stands for. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
    }
    return text.toString();
  }
}

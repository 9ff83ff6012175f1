package org.engross.typeset.page;

import org.engross.edition.Block;
import org.engross.typeset.font.Style;
import org.engross.typeset.paragraph.Alignment;
import org.engross.typeset.paragraph.Measure;

/**
 * How a paragraph stands in the page. Paragraphs without a printed number follow each other without
 * space and with an indent of one em (two in Chinese); those with a printed number have no indent
 * and half a line of space, and their number hangs in the margin where there is room for it.
 *
 * @param above white above it
 * @param left indent of all its lines
 * @param right indent at the right
 * @param firstIndent indent of its first line, from the edge of the page's text
 * @param counted whether its count is shown in the margin
 */
record Shape(
    Workshop shop,
    Style style,
    Alignment alignment,
    int above,
    int left,
    int right,
    int firstIndent,
    boolean counted,
    boolean quoted) {

  static Shape of(Block.Paragraph paragraph, ParagraphFlow.Spot spot, Workshop shop) {
    int em = shop.design().size();
    int half = shop.design().leading() / 2;
    boolean numbered = !paragraph.label().isEmpty();
    boolean counted = !numbered && !paragraph.number().isEmpty();
    int left = spot.left();
    int indent = numbered ? left : left + indent(spot, em);
    int above = numbered && !spot.first() ? half : 0;
    Style text = shop.styles().text();
    Alignment justified = Alignment.JUSTIFIED;
    return switch (paragraph.kind()) {
      case OPENING, WRAP_UP ->
          new Shape(shop, text, justified, above, left, 0, left, counted, false);
      case ENACTING, TESTIMONIUM ->
          new Shape(shop, text, justified, 2 * half, left, 0, left, counted, false);
      case QUOTATION -> {
        int in = left + em * 3 / 2;
        yield new Shape(shop, text, justified, half, in, em * 3 / 2, in, counted, true);
      }
      case DATELINE ->
          new Shape(
              shop,
              shop.styles().italic(),
              Alignment.RAGGED_RIGHT,
              2 * half,
              left,
              0,
              left,
              counted,
              false);
      case FRONT -> new Shape(shop, text, Alignment.RAGGED_RIGHT, 0, left, 0, left, counted, false);
      default -> new Shape(shop, text, justified, above, left, 0, indent, counted, false);
    };
  }

  /** Chinese and Japanese set in each paragraph, the first of a division too. */
  private static int indent(ParagraphFlow.Spot spot, int em) {
    if (spot.language().startsWith("zh")) {
      return 2 * em;
    }
    return spot.first() && !spot.language().startsWith("ja") ? 0 : em;
  }

  /** The shape of a point; its indents come with its measure. */
  static Shape point(Workshop shop, Style style) {
    return new Shape(shop, style, Alignment.JUSTIFIED, 0, 0, 0, 0, false, false);
  }

  Measure measure(int first) {
    int width = shop.design().measure() - right;
    return new Measure(width, first, left, alignment);
  }

  /** Where a printed number begins: in the margin if there is room, else at the text's edge. */
  int labelAt(int width) {
    int room = shop.design().inner() - shop.gutter() - shop.design().size();
    boolean hangs = left == 0 && width <= room;
    return hangs ? -shop.gutter() - width : left;
  }
}

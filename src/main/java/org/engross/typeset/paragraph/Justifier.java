package org.engross.typeset.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Glyph;
import org.engross.typeset.font.Style;

/**
 * Spreads the room that a line has left over its word spaces and, a little, over its letters, and
 * gives every glyph its place. Places are kept in millionths of a thousandth of a point, so that
 * rounding never adds up.
 */
final class Justifier {
  /** Fine units in a thousandth of a point: em thousandths times scale thousandths. */
  private static final long FINE = 1_000_000;

  private final StyledText text;
  private final Runs runs;
  private final Measure measure;
  private final BreakingCosts costs;

  private final List<Segment> segments = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private int tag;
  private Face face;
  private int size;
  private int rise;
  private int x;
  private int scale;

  /** Where the pen is, and where it would be without rounding. */
  private long pen;

  private long ideal;
  private int span;

  Justifier(StyledText text, Runs runs, Measure measure, BreakingCosts costs) {
    this.text = text;
    this.runs = runs;
    this.measure = measure;
    this.costs = costs;
  }

  Line line(Fragments fragments, LineSetter.Bounds bounds) {
    span = text.spanAt(bounds.start());
    long letters = letters(fragments);
    long gaps = 0;
    long stretch = 0;
    long shrink = 0;
    for (int i = 0; i < fragments.size(); i++) {
      if (fragments.isGap(i)) {
        gaps += fragments.gap(i);
        stretch += fragments.stretch(i);
        shrink += fragments.shrink(i);
      }
    }
    int room = measure.roomOf(bounds.firstLine()) + bounds.hangLeft() + bounds.hangRight();
    long natural = letters / 1000 + gaps;
    long missing = room - natural;
    boolean rigid =
        measure.alignment().isRagged() || bounds.ending() == Line.Ending.FINAL && missing >= 0;
    scale = rigid ? 1000 : scale(missing, letters / 1000, missing < 0 ? shrink : stretch);
    long forGaps = rigid ? 0 : room - gaps - letters * scale / 1_000_000;
    long elastic = forGaps < 0 ? shrink : stretch;
    place(fragments, bounds, start(bounds, missing), elastic == 0 ? 0 : forGaps, elastic);
    int wordSpace = elastic == 0 ? 1000 : wordSpace(fragments, forGaps, elastic);
    return finished(bounds, natural, wordSpace);
  }

  /** The mean width of the spaces of the text, in thousandths of what is natural. */
  private static int wordSpace(Fragments fragments, long added, long elastic) {
    long spaces = 0;
    long part = 0;
    for (int i = 0; i < fragments.size(); i++) {
      if (fragments.isSpace(i)) {
        spaces += fragments.gap(i);
        part += added < 0 ? fragments.shrink(i) : fragments.stretch(i);
      }
    }
    return spaces == 0 ? 1000 : (int) (1000 * (spaces + added * part / elastic) / spaces);
  }

  private Line finished(LineSetter.Bounds bounds, long natural, int wordSpace) {
    int from = segments.isEmpty() ? 0 : segments.get(0).x();
    int width = (int) (ideal / FINE) - from;
    if (!segments.isEmpty()) {
      closeWithSpace(bounds);
    }
    return new Line(
        bounds.start(),
        bounds.end(),
        from,
        width,
        (int) natural,
        wordSpace,
        bounds.ending(),
        segments);
  }

  private int start(LineSetter.Bounds bounds, long missing) {
    int left = measure.indentOf(bounds.firstLine()) - bounds.hangLeft();
    switch (measure.alignment()) {
      case CENTRED:
        return left + (int) (missing / 2);
      case RAGGED_LEFT:
        return left + (int) missing;
      default:
        return left;
    }
  }

  /** The horizontal scale of the letters, in thousandths. */
  private int scale(long missing, long letters, long elastic) {
    long give = letters * costs.expansion() / 1000;
    if (give == 0) {
      return 1000;
    }
    long ratio = LineFit.spaceRatio(missing, give, elastic);
    long share = costs.expansion() * LineFit.LEAD * ratio / 1000;
    return 1000 + (int) Math.max(-costs.expansion(), Math.min(costs.expansion(), share));
  }

  private long letters(Fragments fragments) {
    long sum = 0;
    for (int i = 0; i < fragments.size(); i++) {
      if (!fragments.isGap(i)) {
        Style style = runs.style(fragments.run(i));
        for (Glyph glyph : fragments.glyphs(i)) {
          sum += (long) (glyph.advance() + glyph.adjust() + style.tracking()) * style.size();
        }
      }
    }
    return sum;
  }

  private void place(
      Fragments fragments, LineSetter.Bounds bounds, int start, long added, long elastic) {
    pen = start * FINE;
    ideal = pen;
    long given = 0;
    long part = 0;
    for (int i = 0; i < fragments.size(); i++) {
      if (fragments.isGap(i)) {
        part += added < 0 ? fragments.shrink(i) : fragments.stretch(i);
        long share = elastic == 0 ? 0 : added * part / elastic;
        space(fragments, i, (fragments.gap(i) + share - given) * FINE);
        given = share;
      } else {
        word(fragments, i);
      }
    }
    closeSegment();
  }

  private void word(Fragments fragments, int i) {
    int offset = fragments.from(i);
    int run = fragments.run(i);
    for (Glyph glyph : fragments.glyphs(i)) {
      turnTo(offset, run, glyph);
      int adjust = glyph.adjust() + runs.style(run).tracking();
      glyphs.add(onBaseline(glyph, adjust));
      long wide = (long) (glyph.advance() + adjust) * size * scale;
      pen += wide;
      ideal += wide;
      offset += glyph.text().length();
    }
  }

  private static Glyph onBaseline(Glyph glyph, int adjust) {
    return glyph.rise() == 0
        ? glyph.withAdjust(adjust)
        : new Glyph(glyph.id(), glyph.text(), glyph.advance(), adjust);
  }

  private void space(Fragments fragments, int i, long wide) {
    if (fragments.glyphs(i).isEmpty()) {
      // Room between ideographs: no glyph stands for it, so the last one carries it.
      ideal += wide;
      stretchLast();
      return;
    }
    Glyph glyph = fragments.glyphs(i).get(0);
    turnTo(fragments.from(i), fragments.run(i), glyph);
    ideal += wide;
    long unit = (long) size * scale;
    int adjust = (int) Math.floorDiv(ideal - pen + unit / 2, unit) - glyph.advance();
    glyphs.add(glyph.withAdjust(adjust));
    pen += (glyph.advance() + adjust) * unit;
  }

  private void stretchLast() {
    if (glyphs.isEmpty()) {
      return;
    }
    long unit = (long) size * scale;
    int more = (int) Math.floorDiv(ideal - pen + unit / 2, unit);
    Glyph last = glyphs.get(glyphs.size() - 1);
    glyphs.set(glyphs.size() - 1, last.withAdjust(last.adjust() + more));
    pen += more * unit;
  }

  /** Begins a new segment when the next glyph is drawn in another way. */
  private void turnTo(int offset, int run, Glyph glyph) {
    while (span + 1 < text.spans().size() && text.spans().get(span).end() <= offset) {
      span++;
    }
    Style style = runs.style(run);
    int height = style.rise() + glyph.rise() * style.size() / 1000;
    int key = text.spans().get(span).tag();
    if (face == runs.face(run) && size == style.size() && rise == height && tag == key) {
      return;
    }
    closeSegment();
    face = runs.face(run);
    size = style.size();
    rise = height;
    tag = key;
    x = (int) Math.floorDiv(ideal + FINE / 2, FINE);
    pen = x * FINE;
  }

  private void closeSegment() {
    if (!glyphs.isEmpty()) {
      segments.add(new Segment(tag, face, size, x, rise, scale, glyphs));
      glyphs = new ArrayList<>();
    }
  }

  /** Without a space at its end, the line would run into the next one when it is copied. */
  private void closeWithSpace(LineSetter.Bounds bounds) {
    boolean spaced = bounds.ending() == Line.Ending.SPACE || bounds.ending() == Line.Ending.FINAL;
    if (!spaced || !face.covers(' ')) {
      return;
    }
    Segment last = segments.get(segments.size() - 1);
    List<Glyph> withSpace = new ArrayList<>(last.glyphs());
    withSpace.addAll(face.shape(dropped(bounds), Features.NONE));
    segments.set(
        segments.size() - 1,
        new Segment(
            last.tag(),
            last.face(),
            last.size(),
            last.x(),
            last.rise(),
            last.stretch(),
            withSpace));
  }

  /** The space the line ends at, so that a no-break space is copied as one. */
  private String dropped(LineSetter.Bounds bounds) {
    boolean tie =
        bounds.ending() == Line.Ending.SPACE
            && text.string().charAt(bounds.end() - 1) == '\u00A0'
            && face.covers('\u00A0');
    return tie ? "\u00A0" : " ";
  }
}

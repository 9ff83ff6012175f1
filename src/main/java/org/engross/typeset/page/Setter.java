package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Glyph;
import org.engross.typeset.paragraph.Compositor;
import org.engross.typeset.paragraph.Line;
import org.engross.typeset.paragraph.Measure;
import org.engross.typeset.paragraph.Paragraph;
import org.engross.typeset.paragraph.Segment;
import org.engross.typeset.paragraph.Setting;
import org.engross.typeset.paragraph.Span;
import org.engross.typeset.paragraph.StyledText;

/** Sets texts into lines and marks where the links among them lie. */
final class Setter {
  /** Wide enough for any single line: some 200 metres. */
  private static final int ENDLESS = 500_000_000;

  private final Compositor compositor;
  private final Places places;
  private final List<Problem> problems = new ArrayList<>();

  Setter(Compositor compositor, Places places) {
    this.compositor = compositor;
    this.places = places;
  }

  /** A paragraph in its best setting, and in one line less and one more where that is fair. */
  record Settings(List<SetLine> natural, List<Other> others) {}

  /**
   * Another setting of a paragraph.
   *
   * @param worse demerits it has more than the best setting
   */
  record Other(List<SetLine> lines, long worse) {}

  Settings settings(Inline text, Measure measure) {
    Paragraph set = set(text, measure);
    if (measure.alignment().isRagged()) {
      // Another line in a ragged setting shows at once, since its lines are all shorter.
      return new Settings(lines(text, set.natural()), List.of());
    }
    long best = set.natural().demerits();
    List<Other> others = new ArrayList<>();
    set.looser().ifPresent(s -> others.add(new Other(lines(text, s), s.demerits() - best)));
    set.tighter().ifPresent(s -> others.add(new Other(lines(text, s), s.demerits() - best)));
    return new Settings(lines(text, set.natural()), others);
  }

  List<SetLine> lines(Inline text, Measure measure) {
    return lines(text, set(text, measure).natural());
  }

  /** Lines of a head, a title, a name: no word is divided unless it is wider than the line. */
  List<SetLine> whole(Inline text, Measure measure) {
    Paragraph set = compose(text, measure, false);
    boolean fits = set.problems().stream().noneMatch(problem -> problem.code() == Code.T005);
    if (!fits) {
      return lines(text, measure);
    }
    problems.addAll(set.problems());
    return lines(text, set.natural());
  }

  /** The text on one line, however long; a line without items for a blank text. */
  SetLine line(Inline text) {
    List<SetLine> lines = lines(text, Measure.ragged(ENDLESS));
    return lines.isEmpty() ? new SetLine(0, 0, 0, false, List.of(), List.of()) : lines.get(0);
  }

  /** The families of the faces it sets in. */
  String families() {
    return compositor.families();
  }

  /** What could not be set well, in the order of setting. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Reports a line that ends a page within a word. */
  void divided(FlowLine.Position line) {
    problems.add(
        Problem.of(
            Code.T006,
            places.of(line.unit(), line.offset()),
            "The line that begins here ends a page within a word; no other break was possible.",
            "Forbid the division under \"hyphenation-exceptions\" in edition.yaml, or choose"
                + " another body-size."));
  }

  private Paragraph set(Inline text, Measure measure) {
    Paragraph paragraph = compose(text, measure, true);
    problems.addAll(paragraph.problems());
    return paragraph;
  }

  private Paragraph compose(Inline text, Measure measure, boolean divisible) {
    List<Span> spans = new ArrayList<>();
    for (Inline.Segment s : text.segments()) {
      spans.add(new Span(s.start(), s.end(), s.style(), s.language(), s.tag(), divisible));
    }
    StyledText styled = new StyledText(text.string(), spans);
    return compositor.set(styled, measure, offset -> places.of(text.unit(), offset));
  }

  private static List<SetLine> lines(Inline text, Setting setting) {
    List<SetLine> lines = new ArrayList<>(setting.lines().size());
    for (Line line : setting.lines()) {
      lines.add(line(text, line));
    }
    return lines;
  }

  private static SetLine line(Inline text, Line line) {
    List<Placed> items = new ArrayList<>();
    for (Segment segment : line.segments()) {
      items.add(segment.at(0, 0));
    }
    List<Inline.Segment> texts = text.over(line.start(), line.end());
    links(texts, line, items);
    Set<String> notes = new LinkedHashSet<>();
    for (Inline.Segment s : texts) {
      if (s.start() >= line.start() && !s.note().isEmpty()) {
        notes.add(s.note());
      }
    }
    int width = line.x() + line.width();
    return new SetLine(
        line.start(), line.end(), width, line.dividesWord(), items, List.copyOf(notes));
  }

  /** Adds the area of each link that has a part on the line. */
  private static void links(List<Inline.Segment> texts, Line line, List<Placed> items) {
    Map<Integer, Integer> linkOfTag = new HashMap<>();
    for (Inline.Segment s : texts) {
      if (s.isLink()) {
        linkOfTag.put(s.tag(), s.link());
        linkOfTag.put(s.link(), s.link());
      }
    }
    Map<Integer, Area> areas = new HashMap<>();
    for (Segment segment : line.segments()) {
      Integer link = linkOfTag.get(segment.tag());
      if (link != null) {
        areas.merge(link, Area.of(segment), Area::and);
      }
    }
    int done = Inline.NO_LINK;
    for (Inline.Segment s : texts) {
      if (s.isLink() && s.link() != done) {
        done = s.link();
        Area area = areas.get(s.link());
        if (area != null && area.right() > area.left()) {
          items.add(area.of(s));
        }
      }
    }
  }

  /** What the parts of a link take up on a line, in units of 1/1000 pt. */
  private record Area(int left, int right, int size) {
    static Area of(Segment segment) {
      return new Area(segment.x(), segment.x() + width(segment), segment.size());
    }

    Area and(Area other) {
      return new Area(
          Math.min(left, other.left), Math.max(right, other.right), Math.max(size, other.size));
    }

    Placed.Link of(Inline.Segment link) {
      int below = size / 4;
      return new Placed.Link(
          link.link(), left, -below, right - left, size + below, link.target(), link.description());
    }
  }

  /** Width of a segment without the space it ends with. */
  static int width(Segment segment) {
    long width = 0;
    long visible = 0;
    for (Glyph glyph : segment.glyphs()) {
      width += glyph.advance();
      visible = glyph.text().isBlank() ? visible : width;
      width += glyph.adjust();
    }
    return (int) (visible * segment.size() / 1000 * segment.stretch() / 1000);
  }
}

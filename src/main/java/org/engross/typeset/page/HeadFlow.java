package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.RichText;
import org.engross.edition.Division;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Style;
import org.engross.typeset.page.FlowLine.Position;
import org.engross.typeset.paragraph.Measure;

/** Sets the heads of divisions. */
final class HeadFlow {
  private final Workshop shop;
  private final Flow flow;

  HeadFlow(Workshop shop, Flow flow) {
    this.shop = shop;
    this.flow = flow;
  }

  /**
   * How a head looks.
   *
   * @param above white above it in half lines, left out at the top of a page
   * @param below white below it in half lines
   * @param height of one of its lines in half lines
   * @param stacked whether its label stands on a line of its own
   */
  private record Look(
      int above, int below, int height, boolean stacked, Style label, Style title) {}

  /**
   * Sets a head.
   *
   * @param depth how many heads it stands under
   * @param tag key of its element
   */
  void set(Division division, int depth, int tag, String language) {
    Look look = look(division, depth);
    int half = shop.design().leading() / 2;
    List<FlowLine> lines = new ArrayList<>();
    if (look.stacked()) {
      label(division, look, tag, language, lines);
      title(division, look, tag, language, lines);
    } else {
      line(division, look, tag, language, lines);
    }
    flow.anchor(division.id(), tag, shop.design().leading() * 3 / 2);
    flow.head(look.above() * half, lines);
    int used = lines.stream().mapToInt(FlowLine::height).sum() / half + look.below();
    int below = look.below() + (look.below() > 0 ? used % 2 : 0);
    if (below > 0) {
      flow.headGap(below * half);
    }
  }

  private void label(Division division, Look look, int tag, String language, List<FlowLine> lines) {
    if (!division.label().isEmpty()) {
      Inline label =
          inline(division.id() + "__label", division.label(), tag, look.label(), language);
      Measure measure = Measure.balanced(shop.design().measure());
      lines.addAll(lines(label, look.title() == look.label() ? look.height() : 2, measure));
    }
  }

  private void title(Division division, Look look, int tag, String language, List<FlowLine> lines) {
    if (!division.title().isEmpty()) {
      Inline title = inline(division.id(), division.title(), tag, look.title(), language);
      lines.addAll(lines(title, look.height(), Measure.balanced(shop.design().measure())));
    }
  }

  /** Label and title on one line, turnovers under the title. */
  private void line(Division division, Look look, int tag, String language, List<FlowLine> lines) {
    if (division.label().isEmpty() || division.title().isEmpty()) {
      label(division, look, tag, language, lines);
      title(division, look, tag, language, lines);
      return;
    }
    String labelUnit = division.id() + "__label";
    // Beside a title in small capitals, a label in italic would look like another's.
    boolean capitals = Capitals.only(division.title().string());
    Style style = capitals ? Capitals.smallened(look.label()) : look.label();
    SetLine label = shop.setter().line(inline(labelUnit, division.label(), tag, style, language));
    int indent = label.width() + look.title().size() * 6 / 10;
    Measure measure = Measure.balanced(shop.design().measure());
    boolean room = indent < shop.design().measure() / 2;
    Inline title = inline(division.id(), division.title(), tag, look.title(), language);
    if (!room) {
      label(division, look, tag, language, lines);
      lines.addAll(lines(title, look.height(), measure));
      return;
    }
    List<FlowLine> set = lines(title, look.height(), measure.indented(indent, indent));
    List<Placed> items = label.items();
    lines.addAll(Lines.led(items, List.of(new Position(labelUnit, 0)), set));
  }

  private Inline inline(String unit, RichText text, int tag, Style style, String language) {
    Style shown = Capitals.of(text.string(), style);
    return shop.inlines().ofHead(unit, text, new Inlines.Context(tag, shown, language));
  }

  private List<FlowLine> lines(Inline text, int halves, Measure measure) {
    Lines lines = new Lines(shop.costs(), halves * shop.design().leading() / 2);
    return lines.of(text.unit(), shop.setter().whole(text, measure));
  }

  private Look look(Division division, int depth) {
    Styles styles = shop.styles();
    DivisionKind kind = division.kind();
    Look great = new Look(4, 2, 3, true, styles.smallCaps(), styles.part());
    Look first = new Look(4, 2, 2, true, styles.smallCaps(), styles.headOne());
    return switch (kind) {
      case FRONT, TEXT, BOOK, PART -> depth == 0 ? great : first;
      case ANNEX, APPENDIX, SCHEDULE, PROTOCOL -> depth == 0 ? great : first;
      case TITLE, CHAPTER -> first;
      case ARTICLE -> new Look(2, 0, 2, false, styles.smallCaps(), styles.headTwo());
      default -> numbered(depth, styles);
    };
  }

  private static Look numbered(int depth, Styles styles) {
    if (depth == 0) {
      return new Look(4, 2, 2, false, styles.headOne(), styles.headOne());
    }
    if (depth == 1) {
      return new Look(2, 0, 2, false, styles.headTwo(), styles.headTwo());
    }
    return new Look(2, 0, 2, false, styles.text(), styles.text());
  }
}

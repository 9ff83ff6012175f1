package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.draft.ParagraphKind;
import org.engross.edition.Block;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Style;
import org.engross.typeset.page.FlowLine.Position;
import org.engross.typeset.paragraph.Measure;

/** Sets paragraphs and the points below them. */
final class ParagraphFlow {
  private final Workshop shop;
  private final Flow flow;
  private final TableFlow tables;

  ParagraphFlow(Workshop shop, Flow flow, TableFlow tables) {
    this.shop = shop;
    this.flow = flow;
    this.tables = tables;
  }

  /**
   * Where a paragraph stands.
   *
   * @param tag key of the element around it
   * @param left indent of its text, in thousandths of a point
   * @param first whether nothing of the division stands before it
   */
  record Spot(int tag, String language, int left, boolean first) {}

  void set(Block.Paragraph paragraph, Spot spot) {
    Shape shape = Shape.of(paragraph, spot, shop);
    int parent = shape.quoted() ? shop.tags().add(spot.tag(), "BlockQuote") : spot.tag();
    String language = language(paragraph, spot);
    String other = language.equals(spot.language()) ? "" : language;
    int tag = shop.tags().add(parent, "P", other, paragraph.id(), Map.of());
    flow.anchor(paragraph.id(), tag, shop.design().leading());
    text(paragraph, shape, tag, language);
    children(paragraph, new Spot(spot.tag(), language, spot.left(), false));
  }

  private static String language(Block.Paragraph paragraph, Spot spot) {
    return paragraph.language().isEmpty() ? spot.language() : paragraph.language();
  }

  private void text(Block.Paragraph paragraph, Shape shape, int tag, String language) {
    List<Placed> margin = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    int first = shape.firstIndent();
    if (!paragraph.label().isEmpty()) {
      Inlines.Context look = new Inlines.Context(tag, shape.style(), language);
      String unit = paragraph.id() + "__label";
      SetLine label = shop.setter().line(shop.inlines().ofHead(unit, paragraph.label(), look));
      int at = shape.labelAt(label.width());
      margin.addAll(Shift.by(label.items(), at, 0));
      positions.add(new Position(unit, 0));
      first = Math.max(first, at < 0 ? 0 : at + label.width() + shop.gutter() / 2);
    } else if (shape.counted()) {
      SetLine number = shop.furniture(paragraph.number(), shop.styles().small());
      margin.addAll(Shift.by(number.items(), -shop.gutter() - number.width(), 0));
    }
    Measure measure = shape.measure(first);
    Inlines.Context look = new Inlines.Context(tag, shape.style(), language);
    Inline text = shop.inlines().of(paragraph.id(), paragraph.text(), look);
    emit(shape, text, measure, margin, positions);
  }

  private void emit(
      Shape shape, Inline text, Measure measure, List<Placed> margin, List<Position> positions) {
    Lines lines = new Lines(shop.costs(), shop.design().leading());
    if (text.string().isBlank()) {
      FlowLine only = new FlowLine(lines.height(), 0, margin, positions, List.of());
      flow.add(shape.above(), List.of(only));
      return;
    }
    Setter.Settings set = shop.setter().settings(text, measure);
    List<FlowBlock.Setting> settings = new ArrayList<>();
    settings.add(setting(0, set.natural(), text, lines, margin, positions));
    for (Setter.Other other : set.others()) {
      int cost = shop.costs().ofOther(other.worse());
      settings.add(setting(cost, other.lines(), text, lines, margin, positions));
    }
    flow.add(shape.above(), settings, List.of());
  }

  private static FlowBlock.Setting setting(
      int cost,
      List<SetLine> set,
      Inline text,
      Lines lines,
      List<Placed> margin,
      List<Position> positions) {
    List<FlowLine> made = lines.of(text.unit(), set);
    return new FlowBlock.Setting(cost, Lines.led(margin, positions, made));
  }

  /** Points as a list, what goes on after them as paragraphs. */
  private void children(Block.Paragraph parent, Spot spot) {
    if (!parent.children().isEmpty()) {
      flow.keepWithNext(shop.costs().keep());
    }
    int list = -1;
    int step = step(parent.children());
    for (Block child : parent.children()) {
      if (child instanceof Block.Paragraph point && point.kind() == ParagraphKind.POINT) {
        list = list < 0 ? list(spot.tag(), point) : list;
        point(point, new Spot(list, spot.language(), spot.left(), false), step);
      } else {
        list = -1;
        other(child, spot);
      }
    }
  }

  private void other(Block child, Spot spot) {
    if (child instanceof Block.Paragraph paragraph) {
      set(paragraph, spot);
    } else if (child instanceof Block.Table table) {
      tables.set(table, spot.tag(), spot.language());
    }
  }

  private int list(int parent, Block.Paragraph first) {
    String numbering = Numbering.of(first.label().string());
    return shop.tags().add(parent, "L", "", "", Map.of("ListNumbering", numbering));
  }

  private void point(Block.Paragraph point, Spot spot, int step) {
    String language = language(point, spot);
    String other = language.equals(spot.language()) ? "" : language;
    int item = shop.tags().add(spot.tag(), "LI", other, point.id(), Map.of());
    List<Placed> lead = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    // However deep points are nested, half of the line is left for their words.
    int text = Math.min(spot.left() + step, shop.design().measure() / 2);
    int first = text;
    Style style = shop.styles().text();
    flow.anchor(point.id(), item, shop.design().leading());
    if (!point.label().isEmpty()) {
      int tag = shop.tags().add(item, "Lbl");
      String unit = point.id() + "__label";
      Inlines.Context look = new Inlines.Context(tag, style, language);
      SetLine label = shop.setter().line(shop.inlines().ofHead(unit, point.label(), look));
      lead.addAll(Shift.by(label.items(), spot.left(), 0));
      positions.add(new Position(unit, 0));
      int behind = spot.left() + label.width() + shop.gutter() / 2;
      first = Math.max(first, Math.min(behind, shop.design().measure() * 3 / 4));
    }
    int body = shop.tags().add(item, "LBody");
    Inline inline =
        shop.inlines().of(point.id(), point.text(), new Inlines.Context(body, style, language));
    Measure measure = Measure.justified(shop.design().measure()).indented(first, text);
    emit(Shape.point(shop, style), inline, measure, lead, positions);
    children(point, new Spot(body, language, text, false));
  }

  /** Indent of the points of one list: as wide as their widest label asks, within bounds. */
  private int step(List<Block> points) {
    int widest = 0;
    for (Block block : points) {
      if (block instanceof Block.Paragraph point && !point.label().isEmpty()) {
        String label = point.label().string();
        widest = Math.max(widest, shop.furniture(label, shop.styles().text()).width());
      }
    }
    int em = shop.design().size();
    return Math.max(em * 3 / 2, Math.min(widest + em / 2, em * 3));
  }
}

package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Block;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Style;
import org.engross.typeset.page.FlowLine.Position;
import org.engross.typeset.paragraph.Measure;

/**
 * Sets signatories in the order of the source: party in small capitals, name in roman, office in
 * italic. Up to eight stand in one column, more in two that are read downwards. No page break parts
 * the lines of a signatory, nor signatories whom one page can hold, nor the first of them from the
 * words above.
 */
final class SignatureFlow {
  private static final int ONE_COLUMN = 8;

  private final Workshop shop;
  private final Flow flow;

  SignatureFlow(Workshop shop, Flow flow) {
    this.shop = shop;
    this.flow = flow;
  }

  void set(List<Block.Signatory> signatories, int parent, String language) {
    if (signatories.size() <= ONE_COLUMN) {
      oneColumn(signatories, parent, language);
      return;
    }
    boolean fits = fits(signatories.size());
    if (fits) {
      flow.joinNext();
    } else {
      flow.keepWithNext(shop.costs().keep());
    }
    int each = fits ? signatories.size() : 2 * ONE_COLUMN;
    for (int from = 0; from < signatories.size(); from += each) {
      int to = Math.min(from + each, signatories.size());
      twoColumns(signatories.subList(from, to), parent, language);
    }
  }

  /** One below the other; together with the words above them where a page holds them all. */
  private void oneColumn(List<Block.Signatory> signatories, int parent, String language) {
    List<FlowLine> lines = new ArrayList<>();
    for (Block.Signatory signatory : signatories) {
      Column column = column(List.of(signatory), 0, parent, language, width(1));
      lines.add(line(column));
    }
    int half = shop.design().leading() / 2;
    int height = lines.stream().mapToInt(FlowLine::height).sum() + lines.size() * half;
    flow.joinNext();
    if (height < shop.design().depth() * 3 / 4) {
      flow.add(2 * half, together(lines, half));
    } else {
      flow.add(2 * half, lines.subList(0, 1));
      lines.subList(1, lines.size()).forEach(line -> flow.add(half, List.of(line)));
    }
  }

  private List<FlowLine> together(List<FlowLine> lines, int white) {
    List<FlowLine> together = new ArrayList<>();
    for (FlowLine line : lines) {
      if (!together.isEmpty()) {
        together.add(FlowLine.white(white, shop.costs().forbidden()));
      }
      together.add(line.withBreakAfter(shop.costs().forbidden()));
    }
    int last = together.size() - 1;
    together.set(last, together.get(last).withBreakAfter(0));
    return together;
  }

  /** Whether two columns of that many signatories surely fit on a page. */
  private boolean fits(int count) {
    return (count + 1) / 2 * 4 <= shop.design().lines() * 3 / 4;
  }

  private void twoColumns(List<Block.Signatory> signatories, int parent, String language) {
    int half = (signatories.size() + 1) / 2;
    int second = width(2) + shop.design().size() * 3 / 2;
    Column left = column(signatories.subList(0, half), 0, parent, language, width(2));
    Column right =
        column(signatories.subList(half, signatories.size()), second, parent, language, width(2));
    flow.add(shop.design().leading(), List.of(line(left.beside(right))));
  }

  private int width(int columns) {
    int measure = shop.design().measure();
    return columns == 1 ? measure * 3 / 4 : (measure - shop.design().size() * 3 / 2) / 2;
  }

  private static FlowLine line(Column column) {
    return new FlowLine(column.height(), 0, column.hung(), column.positions(), List.of());
  }

  /** Lines hung from the top: y is the depth of their baselines, negative. */
  private record Column(int height, List<Placed> items, List<Position> positions) {
    Column beside(Column other) {
      List<Placed> allItems = new ArrayList<>(items);
      allItems.addAll(other.items());
      List<Position> all = new ArrayList<>(positions);
      all.addAll(other.positions());
      return new Column(Math.max(height, other.height()), allItems, all);
    }

    /** The items seen from the lowest baseline. */
    List<Placed> hung() {
      return Shift.by(items, 0, height);
    }
  }

  private Column column(
      List<Block.Signatory> signatories, int x, int parent, String language, int width) {
    List<Placed> items = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    int depth = 0;
    for (Block.Signatory signatory : signatories) {
      int tag = shop.tags().add(parent, "P", signatory.id());
      depth += depth == 0 ? 0 : shop.design().leading() / 2;
      items.add(new Placed.Anchor(signatory.id(), tag, x, -depth));
      for (int i = 0; i < signatory.lines().size(); i++) {
        SignatoryLine line = signatory.lines().get(i);
        Inlines.Context look = new Inlines.Context(tag, style(line.role()), language);
        Inline text = shop.inlines().of(signatory.lineId(i), line.text(), look);
        int em = shop.design().size();
        int indent = isBelowName(signatory, i) ? em * 3 / 2 : 0;
        Measure measure = Measure.ragged(width).indented(indent, indent + em);
        positions.add(new Position(text.unit(), 0));
        for (SetLine set : shop.setter().whole(text, measure)) {
          depth += shop.design().leading();
          items.addAll(Shift.by(set.items(), x, -depth));
        }
      }
    }
    return new Column(depth, items, positions);
  }

  /** An office below the name it belongs to stands in; one above it begins the signature. */
  private static boolean isBelowName(Block.Signatory signatory, int line) {
    boolean named = false;
    for (int i = 0; i < line; i++) {
      named |= signatory.lines().get(i).role() == SignatoryLine.Role.NAME;
    }
    return named && signatory.lines().get(line).role() == SignatoryLine.Role.OFFICE;
  }

  private Style style(SignatoryLine.Role role) {
    return switch (role) {
      case PARTY -> shop.styles().smallCaps();
      case OFFICE -> shop.styles().italic();
      case MARK -> shop.styles().italic();
      case NAME -> shop.styles().text();
    };
  }
}

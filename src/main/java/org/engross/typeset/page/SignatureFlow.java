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
 * the lines of a signatory.
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
    flow.keepWithNext(shop.costs().keep());
    if (signatories.size() <= ONE_COLUMN) {
      for (int i = 0; i < signatories.size(); i++) {
        int space = i == 0 ? shop.design().leading() : shop.design().leading() / 2;
        add(space, column(List.of(signatories.get(i)), 0, parent, language, width(1)));
      }
      return;
    }
    int each = fits(signatories.size()) ? signatories.size() : 2 * ONE_COLUMN;
    for (int from = 0; from < signatories.size(); from += each) {
      int to = Math.min(from + each, signatories.size());
      twoColumns(signatories.subList(from, to), parent, language);
    }
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
    add(shop.design().leading(), left.beside(right));
  }

  private int width(int columns) {
    int measure = shop.design().measure();
    return columns == 1 ? measure * 3 / 4 : (measure - shop.design().size() * 3 / 2) / 2;
  }

  private void add(int space, Column column) {
    FlowLine line = new FlowLine(column.height(), 0, column.hung(), column.positions(), List.of());
    flow.add(space, List.of(line));
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
        for (SetLine set : shop.setter().lines(text, measure)) {
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

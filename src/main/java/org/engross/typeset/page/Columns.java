package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.Placed;

/** Fills columns with the lines of an index and makes those of the last page equally long. */
final class Columns {
  private static final int COUNT = 2;

  private final PageDesign design;
  private final List<IndexLine> lines;
  private int next;

  Columns(PageDesign design, List<IndexLine> lines) {
    this.design = design;
    this.lines = List.copyOf(lines);
  }

  /** White between the columns. */
  static int gap(PageDesign design) {
    return design.size() * 5 / 4;
  }

  static int width(PageDesign design) {
    return (design.measure() - gap(design) * (COUNT - 1)) / COUNT;
  }

  boolean isDone() {
    return next == lines.size();
  }

  /**
   * The columns of the next page.
   *
   * @param top depth of their upper edge below the top of the text
   * @param left the left edge of the text
   */
  List<Placed> page(int top, int left) {
    int room = (design.depth() - top) / design.smallLeading() * design.smallLeading();
    int height = Math.max(room, design.smallLeading());
    for (int less = design.smallLeading(); less < room; less += design.smallLeading()) {
      if (endOf(less) == lines.size()) {
        height = less;
        break;
      }
    }
    List<Placed> items = new ArrayList<>();
    for (int column = 0; column < COUNT && !isDone(); column++) {
      int x = left + column * (width(design) + gap(design));
      next = draw(next, height, x, top, items);
    }
    return items;
  }

  /** The line that follows a page whose columns have this height. */
  private int endOf(int height) {
    int at = next;
    for (int column = 0; column < COUNT && at < lines.size(); column++) {
      int end = goodEnd(at, height);
      if (end == at) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /** The line that follows a column; one line at least. */
  private int end(int from, int height) {
    return Math.max(goodEnd(from, height), from + 1);
  }

  /** The line that follows a column that ends where it may; {@code from} if there is none such. */
  private int goodEnd(int from, int height) {
    int used = lines.get(from).continued().isEmpty() ? 0 : design.smallLeading();
    int at = from;
    while (at < lines.size()) {
      int more = (at == from ? 0 : lines.get(at).space()) + design.smallLeading();
      if (used + more > height) {
        break;
      }
      used += more;
      at++;
    }
    int end = at;
    while (end < lines.size() && end > from && !lines.get(end - 1).mayEndColumn()) {
      end--;
    }
    return end;
  }

  private int draw(int from, int height, int x, int top, List<Placed> items) {
    int end = end(from, height);
    int depth = top;
    if (!lines.get(from).continued().isEmpty()) {
      depth += design.smallLeading();
      items.addAll(Shift.by(lines.get(from).continued(), x, design.below(depth)));
    }
    for (int i = from; i < end; i++) {
      depth += (i == from ? 0 : lines.get(i).space()) + design.smallLeading();
      items.addAll(Shift.by(lines.get(i).items(), x, design.below(depth)));
    }
    return end;
  }
}

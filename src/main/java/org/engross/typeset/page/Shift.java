package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.Placed;

/** Moves placed things. All lengths in thousandths of a point. */
final class Shift {
  private Shift() {}

  static List<Placed> by(List<Placed> items, int dx, int dy) {
    List<Placed> moved = new ArrayList<>(items.size());
    for (Placed item : items) {
      moved.add(by(item, dx, dy));
    }
    return moved;
  }

  static Placed by(Placed item, int dx, int dy) {
    if (item instanceof Placed.Run run) {
      return new Placed.Run(
          run.tag(),
          run.face(),
          run.size(),
          run.x() + dx,
          run.y() + dy,
          run.stretch(),
          run.glyphs());
    }
    if (item instanceof Placed.Link link) {
      return new Placed.Link(
          link.tag(),
          link.x() + dx,
          link.y() + dy,
          link.width(),
          link.height(),
          link.target(),
          link.description());
    }
    if (item instanceof Placed.Anchor anchor) {
      return new Placed.Anchor(anchor.id(), anchor.tag(), anchor.x() + dx, anchor.y() + dy);
    }
    Placed.Rule rule = (Placed.Rule) item;
    return new Placed.Rule(rule.x() + dx, rule.y() + dy, rule.width(), rule.height());
  }
}

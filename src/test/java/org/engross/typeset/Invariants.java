package org.engross.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.typeset.font.Glyph;

/** What must hold of the pages of every edition; each check lists what breaks it. */
final class Invariants {
  private Invariants() {}

  /** Links whose target is no named destination of the file. */
  static List<String> brokenLinks(Composition composition) {
    Set<String> ids = new HashSet<>();
    List<String> broken = new ArrayList<>();
    for (Placed item : items(composition)) {
      if (item instanceof Placed.Anchor anchor && !ids.add(anchor.id())) {
        broken.add("twice: " + anchor.id());
      }
    }
    for (Placed item : items(composition)) {
      if (item instanceof Placed.Link link
          && link.target().startsWith("#")
          && !ids.contains(link.target().substring(1))) {
        broken.add(link.target());
      }
    }
    return broken;
  }

  /** Tags that do not exist, stand before their parent, or have no place in the tree. */
  static List<String> brokenTags(Composition composition) {
    List<String> broken = new ArrayList<>();
    Set<Integer> keys = new HashSet<>();
    for (Tag tag : composition.tags()) {
      if (tag.parent() != Tag.ROOT && !keys.contains(tag.parent())) {
        broken.add("before its parent: " + tag);
      }
      if (!keys.add(tag.key())) {
        broken.add("twice: " + tag);
      }
    }
    for (Placed item : items(composition)) {
      if (item instanceof Placed.Run run
          && run.tag() != Tag.ARTIFACT
          && !keys.contains(run.tag())) {
        broken.add("no such tag: " + run.tag());
      }
      if (item instanceof Placed.Link link && !keys.contains(link.tag())) {
        broken.add("no such link tag: " + link.tag());
      }
    }
    return broken;
  }

  /** Units whose first character does not stand on the page the map says. */
  static List<String> misplacedUnits(Composition composition, Edition edition) {
    List<String> misplaced = new ArrayList<>();
    PageMap map = composition.pageMap();
    for (TextUnit unit : edition.units()) {
      if (!unit.text().string().isBlank() && map.pageOf(unit.id(), 0).isEmpty()) {
        misplaced.add("not set: " + unit.id());
      }
    }
    Map<String, TextUnit> units = new HashMap<>();
    edition.units().forEach(unit -> units.put(unit.id(), unit));
    for (PageMap.PageStart start : map.starts()) {
      TextUnit unit = units.get(start.unit());
      if (unit == null || start.offset() >= unit.text().string().length()) {
        misplaced.add("no such place: " + start);
        continue;
      }
      Page page = composition.pages().get(start.physical() - 1);
      String words = compact(unit.text().string().substring(start.offset()));
      String head = words.substring(0, Math.min(12, words.length()));
      if (!page.label().equals(start.label()) || !compact(textOf(page)).contains(head)) {
        misplaced.add("page " + start.label() + " does not begin with " + head);
      }
    }
    return misplaced;
  }

  /** The text of the tagged runs of the pages of the text, without white space and soft hyphens. */
  static String setText(Composition composition) {
    StringBuilder text = new StringBuilder();
    int from = composition.pageMap().starts().get(0).physical() - 1;
    int to = from + composition.pageMap().starts().size();
    for (Page page : composition.pages().subList(from, to)) {
      text.append(textOf(page));
    }
    return compact(text.toString());
  }

  /** The text of the edition in the order of its units, without white space. */
  static String text(Edition edition) {
    StringBuilder text = new StringBuilder();
    edition.units().forEach(unit -> text.append(unit.text().string()));
    return compact(text.toString());
  }

  static String textOf(Page page) {
    StringBuilder text = new StringBuilder();
    for (Placed item : page.items()) {
      if (item instanceof Placed.Run run && run.tag() != Tag.ARTIFACT) {
        for (Glyph glyph : run.glyphs()) {
          text.append(glyph.text());
        }
      }
    }
    return text.toString();
  }

  /** Runs that stand out of the page, or reach more than a hanging mark beyond its text. */
  static List<String> overfull(Composition composition) {
    List<String> overfull = new ArrayList<>();
    for (Page page : composition.pages()) {
      for (Placed item : page.items()) {
        if (item instanceof Placed.Run run) {
          int right = run.x() + width(run);
          if (run.x() < 0 || right > composition.width() || run.y() < 0) {
            overfull.add("page " + page.label() + ": " + run.x() + " to " + right);
          }
        }
      }
    }
    return overfull;
  }

  static int width(Placed.Run run) {
    long width = 0;
    for (Glyph glyph : run.glyphs()) {
      width += glyph.advance() + glyph.adjust();
    }
    return (int) (width * run.size() / 1000 * run.stretch() / 1000);
  }

  private static List<Placed> items(Composition composition) {
    List<Placed> items = new ArrayList<>();
    composition.pages().forEach(page -> items.addAll(page.items()));
    return items;
  }

  static String compact(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD\\u2028\\u2002\\u202F]", "");
  }
}

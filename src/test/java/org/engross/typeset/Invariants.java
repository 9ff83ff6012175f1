package org.engross.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.typeset.font.Glyph;

/** What must hold of the pages of every edition; each check lists what breaks it. */
final class Invariants {
  private Invariants() {}

  /** Runs with the glyph that stands for none. */
  static List<String> withoutGlyph(Composition composition) {
    List<String> found = new ArrayList<>();
    for (Placed item : items(composition)) {
      if (item instanceof Placed.Run run && run.glyphs().stream().anyMatch(g -> g.id() == 0)) {
        found.add(run.face().name() + ": " + run.glyphs());
      }
    }
    return found;
  }

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

  /**
   * Where the text of the pages, without that of notes, differs from the text of the edition; and
   * where that of the notes does. White space and soft hyphens do not count.
   */
  static List<String> differences(Composition composition, Edition edition) {
    Set<Integer> notes = new HashSet<>();
    for (Tag tag : composition.tags()) {
      if (tag.role().equals("Note") || notes.contains(tag.parent())) {
        notes.add(tag.key());
      }
    }
    List<String> differences = new ArrayList<>();
    difference(text(edition, false), setText(composition, notes, false), differences);
    difference(text(edition, true), setText(composition, notes, true), differences);
    return differences;
  }

  private static void difference(String wanted, String set, List<String> differences) {
    int at = 0;
    while (at < Math.min(wanted.length(), set.length()) && wanted.charAt(at) == set.charAt(at)) {
      at++;
    }
    if (at < Math.max(wanted.length(), set.length())) {
      String should = wanted.substring(at, Math.min(at + 40, wanted.length()));
      differences.add(should + " <> " + set.substring(at, Math.min(at + 40, set.length())));
    }
  }

  private static String setText(Composition composition, Set<Integer> notes, boolean ofNotes) {
    StringBuilder text = new StringBuilder();
    List<PageMap.PageStart> starts = composition.pageMap().starts();
    int from = starts.get(0).physical() - 1;
    int to = starts.get(starts.size() - 1).physical();
    for (Page page : composition.pages().subList(from, to)) {
      for (Placed item : page.items()) {
        if (item instanceof Placed.Run run
            && run.tag() != Tag.ARTIFACT
            && notes.contains(run.tag()) == ofNotes) {
          run.glyphs().forEach(glyph -> text.append(glyph.text()));
        }
      }
    }
    return compact(text.toString());
  }

  private static String text(Edition edition, boolean ofNotes) {
    StringBuilder text = new StringBuilder();
    for (TextUnit unit : edition.units()) {
      boolean note = unit.role() == TextUnit.Role.NOTE || unit.role() == TextUnit.Role.NOTE_LABEL;
      if (note == ofNotes) {
        text.append(unit.text().string());
      }
    }
    return compact(text.toString());
  }

  /**
   * Single lines of a paragraph at the head or foot of a page, heads at the foot, words divided
   * over two pages.
   */
  static List<String> badBreaks(Composition composition) {
    Map<Integer, Integer> blocks = blocks(composition);
    List<Map<Integer, Set<Integer>>> pages = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    List<Page> text = textPages(composition);
    for (Page page : text) {
      Map<Integer, Set<Integer>> lines = new LinkedHashMap<>();
      Placed.Run last = null;
      for (Placed item : page.items()) {
        if (item instanceof Placed.Run run && blocks.getOrDefault(run.tag(), -1) >= 0) {
          lines.computeIfAbsent(blocks.get(run.tag()), b -> new HashSet<>()).add(run.y() / 6000);
          last = run;
        }
      }
      boolean head =
          last != null && composition.tags().get(blocks.get(last.tag())).role().startsWith("H");
      // A text may end in a head, when it was cut short.
      if (head && page != text.get(text.size() - 1)) {
        bad.add("head at the foot of page " + page.label());
      }
      pages.add(lines);
    }
    for (int i = 0; i + 1 < pages.size(); i++) {
      for (Integer block : pages.get(i).keySet()) {
        if (pages.get(i + 1).containsKey(block)) {
          if (pages.get(i).get(block).size() < 2) {
            bad.add("orphan at the foot of text page " + (i + 1));
          }
          boolean ends = i + 2 >= pages.size() || !pages.get(i + 2).containsKey(block);
          if (ends && pages.get(i + 1).get(block).size() < 2) {
            bad.add("widow at the head of text page " + (i + 2));
          }
        }
      }
    }
    return bad;
  }

  /** Titles, heads, lines of the contents and of the indexes in which a word is divided. */
  static List<String> dividedHeads(Composition composition) {
    Map<Integer, Tag> tags = new HashMap<>();
    composition.tags().forEach(tag -> tags.put(tag.key(), tag));
    List<String> divided = new ArrayList<>();
    for (Placed item : items(composition)) {
      if (item instanceof Placed.Run run
          && run.glyphs().get(run.glyphs().size() - 1).text().equals("\u00AD")
          && isHead(run.tag(), tags)) {
        divided.add("tag " + run.tag());
      }
    }
    return divided;
  }

  private static boolean isHead(int key, Map<Integer, Tag> tags) {
    for (Tag tag = tags.get(key); tag != null; tag = tags.get(tag.parent())) {
      if (tag.role().matches("H\\d|TOCI|Index")) {
        return true;
      }
    }
    return false;
  }

  /** Pages whose last word is divided. */
  static List<String> dividedAtFoot(Composition composition) {
    Map<Integer, Integer> blocks = blocks(composition);
    List<String> divided = new ArrayList<>();
    for (Page page : textPages(composition)) {
      Placed.Run last = null;
      for (Placed item : page.items()) {
        if (item instanceof Placed.Run run && blocks.getOrDefault(run.tag(), -1) >= 0) {
          last = run;
        }
      }
      if (last != null && last.glyphs().get(last.glyphs().size() - 1).text().equals("\u00AD")) {
        divided.add("page " + page.label());
      }
    }
    return divided;
  }

  /**
   * Left-hand pages that differ in depth from the page facing them, by the points they differ;
   * without pages that end a part, which are as deep as their text.
   */
  static List<String> unequalSpreads(Composition composition) {
    Map<Integer, Integer> blocks = blocks(composition);
    List<String> unequal = new ArrayList<>();
    List<Page> pages = textPages(composition);
    for (int i = 1; i + 2 < pages.size(); i += 2) {
      int difference = foot(pages.get(i), blocks) - foot(pages.get(i + 1), blocks);
      boolean endsPart = opensPart(pages.get(i + 1)) || opensPart(pages.get(i + 2));
      if (difference != 0 && !endsPart) {
        unequal.add(pages.get(i).label() + ": " + difference / 1000);
      }
    }
    return unequal;
  }

  /** Whether the page begins a part, which shows in that it has no running head. */
  private static boolean opensPart(Page page) {
    int text = 0;
    int furniture = 0;
    for (Placed item : page.items()) {
      if (item instanceof Placed.Run run && run.tag() == Tag.ARTIFACT) {
        furniture = Math.max(furniture, run.y());
      } else if (item instanceof Placed.Run run) {
        text = Math.max(text, run.y());
      }
    }
    return furniture < text;
  }

  private static int foot(Page page, Map<Integer, Integer> blocks) {
    int foot = Integer.MAX_VALUE;
    for (Placed item : page.items()) {
      if (item instanceof Placed.Run run && run.tag() != Tag.ARTIFACT) {
        foot = Math.min(foot, run.y());
      }
    }
    return foot;
  }

  private static List<Page> textPages(Composition composition) {
    List<PageMap.PageStart> starts = composition.pageMap().starts();
    int from = starts.get(0).physical() - 1;
    return composition.pages().subList(from, starts.get(starts.size() - 1).physical());
  }

  /** The paragraph, head or point each tag belongs to; -1 for notes, tables and signatures. */
  private static Map<Integer, Integer> blocks(Composition composition) {
    Map<Integer, Integer> blocks = new HashMap<>();
    for (Tag tag : composition.tags()) {
      int around = blocks.getOrDefault(tag.parent(), -3);
      String role = tag.role();
      boolean block = role.equals("P") || role.equals("LBody") || role.matches("H\\d");
      if (role.equals("Note") || role.equals("Table") || tag.id().startsWith("signat")) {
        blocks.put(tag.key(), -1);
      } else if (block && around != -1) {
        blocks.put(tag.key(), tag.key());
      } else if (role.equals("LI")) {
        // The label of a point belongs to no other block than the point's own.
        blocks.put(tag.key(), around == -1 ? -1 : -3);
      } else {
        blocks.put(tag.key(), around);
      }
    }
    return blocks;
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

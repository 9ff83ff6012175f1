package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Reference;
import org.engross.typeset.Locator;
import org.engross.typeset.Locators;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Style;
import org.engross.typeset.paragraph.Measure;

/** Sets the entries of an index: names of documents in italic, main locators bold. */
final class IndexEntries {
  /** From this number of entries on, each letter has a head. */
  private static final int LONG_LOCATOR = 24;

  private static final int LETTERS = 20;

  private static final String GAP = "\u2002";

  private final Workshop shop;
  private final Locators locators;
  private final Map<String, Entry> all = new HashMap<>();

  IndexEntries(Workshop shop, Locators locators, List<Entry> entries) {
    this.shop = shop;
    this.locators = locators;
    entries.forEach(entry -> all.put(entry.id(), entry));
  }

  /** The lines of the entries of one kind, in their order. */
  List<IndexLine> lines(List<Entry> entries, int parent) {
    int list = shop.tags().add(parent, "L", "", "", Map.of("ListNumbering", "None"));
    List<IndexLine> lines = new ArrayList<>();
    String group = "";
    for (Entry entry : entries) {
      int space = 0;
      if (!entry.group().equals(group)) {
        space = lines.isEmpty() ? 0 : shop.design().smallLeading();
        group = entry.group();
        if (entries.size() > LETTERS && !group.isEmpty()) {
          lines.add(letter(group, space));
          space = 0;
        }
      }
      lines.addAll(entry(entry, list, space));
    }
    return lines;
  }

  private IndexLine letter(String group, int space) {
    Style style = shop.styles().small();
    SetLine line = shop.furniture(group, style.with(Cut.SEMIBOLD));
    return new IndexLine(space, line.items(), false, List.of());
  }

  private List<IndexLine> entry(Entry entry, int list, int space) {
    int item = shop.tags().add(list, "LI", "entry_" + entry.id());
    int body = shop.tags().add(item, "LBody");
    List<Placed> continued = continued(entry);
    IndexText text = new IndexText(shop.tags(), body, shop.language());
    text.words(entry.heading(), headingStyle(entry));
    if (!entry.note().isEmpty()) {
      text.words(" (" + entry.note() + ")", shop.styles().small());
    }
    references(text, entry.references(), "");
    see(text, "index.see", entry.see(), GAP);
    if (entry.subEntries().isEmpty()) {
      see(text, "index.see-also", entry.seeAlso(), "; ");
    }
    List<IndexLine> lines = new ArrayList<>(set(text.inline(), 0, space, continued));
    Placed anchor = new Placed.Anchor("entry_" + entry.id(), item, 0, shop.design().smallLeading());
    lines.set(0, with(anchor, lines.get(0)));
    subEntries(entry, body, continued, lines);
    return kept(lines);
  }

  private void subEntries(Entry entry, int body, List<Placed> continued, List<IndexLine> lines) {
    if (entry.subEntries().isEmpty()) {
      return;
    }
    int list = shop.tags().add(body, "L", "", "", Map.of("ListNumbering", "None"));
    int indent = shop.design().small();
    for (Entry.SubEntry sub : entry.subEntries()) {
      IndexText text = subText(list);
      text.words(sub.heading(), shop.styles().small());
      references(text, sub.references(), sub.heading());
      lines.addAll(set(text.inline(), indent, 0, continued));
    }
    if (!entry.seeAlso().isEmpty()) {
      IndexText text = subText(list);
      see(text, "index.see-also", entry.seeAlso(), "");
      lines.addAll(set(text.inline(), indent, 0, continued));
    }
  }

  private IndexText subText(int list) {
    int item = shop.tags().add(list, "LI");
    return new IndexText(shop.tags(), shop.tags().add(item, "LBody"), shop.language());
  }

  private Style headingStyle(Entry entry) {
    boolean document = entry.kind() == EntityKind.DOCUMENT;
    return document ? shop.styles().smallItalic() : shop.styles().small();
  }

  private void references(IndexText text, List<Reference> references, String under) {
    String before = GAP;
    for (Reference reference : references) {
      Locator locator = locators.of(reference);
      Style style = locator.main() ? shop.styles().smallBold() : shop.styles().small();
      text.words(before, shop.styles().small());
      String spoken = locator.spoken(shop.labels());
      text.link(unbroken(locator.under(under).compact()), style, "#" + locator.anchor(), spoken);
      before = ", ";
    }
  }

  /** No line ends within "art. 88-1 ¶1 (40)"; in a long locator one may before the page. */
  private static String unbroken(String locator) {
    String whole = locator.replace(' ', '\u00A0');
    return locator.length() <= LONG_LOCATOR ? whole : whole.replace("\u00A0(", " (");
  }

  private void see(IndexText text, String key, List<String> targets, String before) {
    String gap = before;
    for (int i = 0; i < targets.size(); i++) {
      Entry target = all.get(targets.get(i));
      if (target == null) {
        continue;
      }
      text.words(gap, shop.styles().small());
      if (!gap.equals("; ") || i == 0) {
        text.words(shop.labels().get(key) + " ", shop.styles().smallItalic());
      }
      text.link(target.heading(), shop.styles().small(), "#entry_" + target.id(), target.heading());
      gap = "; ";
    }
  }

  private List<Placed> continued(Entry entry) {
    String words = entry.heading() + " (" + shop.labels().get("index.continued") + ")";
    Measure measure = Measure.ragged(Columns.width(shop.design()));
    Inline inline =
        Inline.of(
            words, org.engross.typeset.Tag.ARTIFACT, shop.styles().smallItalic(), shop.language());
    List<SetLine> lines = shop.setter().whole(inline, measure);
    return lines.size() == 1 ? lines.get(0).items() : shorter(entry);
  }

  /** The first words of a long heading, as many as fit on a line of the column. */
  private List<Placed> shorter(Entry entry) {
    String end = "… (" + shop.labels().get("index.continued") + ")";
    List<Placed> fitting = shop.furniture(end, shop.styles().smallItalic()).items();
    StringBuilder start = new StringBuilder();
    for (String word : entry.heading().split(" ")) {
      start.append(start.isEmpty() ? "" : " ").append(word);
      SetLine line = shop.furniture(start + end, shop.styles().smallItalic());
      if (line.width() > Columns.width(shop.design())) {
        break;
      }
      fitting = line.items();
    }
    return fitting;
  }

  /** Ragged lines with turnovers two ems in, so that they differ from sub-entries. */
  private List<IndexLine> set(Inline text, int indent, int space, List<Placed> continued) {
    int em = shop.design().small();
    Measure measure =
        Measure.ragged(Columns.width(shop.design())).indented(indent, indent + 2 * em);
    List<IndexLine> lines = new ArrayList<>();
    for (SetLine line : shop.setter().whole(text, measure)) {
      int above = lines.isEmpty() ? space : 0;
      lines.add(new IndexLine(above, line.items(), true, continued));
    }
    return lines;
  }

  private static IndexLine with(Placed first, IndexLine line) {
    List<Placed> items = new ArrayList<>();
    items.add(first);
    items.addAll(line.items());
    return new IndexLine(line.space(), items, line.mayEndColumn(), List.of());
  }

  /** No column ends after an entry's first line or before its last one. */
  private static List<IndexLine> kept(List<IndexLine> lines) {
    List<IndexLine> result = new ArrayList<>();
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      IndexLine line = lines.get(i);
      boolean inner = i < last && (i == 0 || i == last - 1);
      result.add(new IndexLine(line.space(), line.items(), !inner, line.continued()));
    }
    return result;
  }
}

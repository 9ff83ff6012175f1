package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.typeset.Placed;
import org.engross.typeset.paragraph.Measure;

/**
 * The contents: number, head and page of each division, without leaders. In long texts only the
 * outer levels are listed, as many as two pages hold.
 */
final class ContentsPages {
  private final Workshop shop;
  private final Map<String, String> pageLabels;

  /**
   * @param pageLabels printed page of each division and of each index, by id
   */
  ContentsPages(Workshop shop, Map<String, String> pageLabels) {
    this.shop = shop;
    this.pageLabels = pageLabels;
  }

  /** A line of the contents. */
  record Entry(int depth, String label, String title, String id) {}

  /** The divisions to list, those of the text first, then what follows it. */
  static List<Entry> entries(Edition edition, List<Entry> further, int mostLines) {
    for (int depth = 6; ; depth--) {
      List<Entry> entries = new ArrayList<>();
      collect(edition.divisions(), 0, depth, entries);
      if (entries.size() + further.size() <= mostLines || depth == 1) {
        entries.addAll(further);
        return entries;
      }
    }
  }

  private static void collect(
      List<Division> divisions, int depth, int deepest, List<Entry> entries) {
    for (Division division : divisions) {
      boolean listed = division.hasHead() && division.kind() != DivisionKind.FRONT;
      if (listed && depth < deepest) {
        entries.add(
            new Entry(depth, division.label().string(), division.title().string(), division.id()));
      }
      collect(division.divisions(), depth + (listed ? 1 : 0), deepest, entries);
    }
  }

  /** The flow of the contents; its head first. */
  List<FlowBlock> flow(List<Entry> entries, int parent) {
    Flow flow = new Flow(shop.costs());
    int sect = shop.tags().add(parent, "Sect");
    int head = shop.tags().add(sect, "H2", "contents");
    flow.anchor("contents", head, shop.design().leading());
    Inline words =
        Inline.of(
            shop.labels().get("contents"), head, shop.styles().headOne(), shop.labels().language());
    Lines lines = new Lines(shop.costs(), shop.design().leading());
    flow.head(0, lines.of("", List.of(shop.setter().line(words))));
    flow.headGap(2 * shop.design().leading());
    int toc = shop.tags().add(sect, "TOC");
    int labels = labelWidth(entries);
    for (Entry entry : entries) {
      int space = entry.depth() == 0 ? shop.design().leading() / 2 : 0;
      flow.add(space, lines(entry, toc, labels));
    }
    return flow.blocks();
  }

  /** Width of the column of outermost numbers: of the widest that is still a number. */
  private int labelWidth(List<Entry> entries) {
    int widest = 0;
    for (Entry entry : entries) {
      if (entry.depth() == 0 && !entry.label().isEmpty() && !entry.title().isEmpty()) {
        widest = Math.max(widest, shop.furniture(entry.label(), shop.styles().text()).width());
      }
    }
    int em = shop.design().size();
    return widest == 0 || widest > 8 * em ? 0 : widest + em * 7 / 10;
  }

  private List<FlowLine> lines(Entry entry, int toc, int labels) {
    int em = shop.design().size();
    int item = shop.tags().add(toc, "TOCI", "", "", Map.of("Ref", entry.id()));
    int reference = shop.tags().add(item, "Reference");
    int link = shop.tags().add(reference, "Link");
    String page = pageLabels.getOrDefault(entry.id(), "");
    int left = entry.depth() == 0 ? 0 : labels + (entry.depth() - 1) * em * 3 / 2;
    boolean apart = entry.depth() == 0 && labels > 0 && !entry.label().isEmpty();
    List<Placed> lead = new ArrayList<>();
    String words = entry.title();
    if (apart && !words.isEmpty()) {
      lead.addAll(set(entry.label(), link).items());
      left += labels;
    } else {
      boolean both = !entry.label().isEmpty() && !words.isEmpty();
      words = entry.label() + (both ? "\u2002" : "") + words;
    }
    return set(entry, words, page, left, link, lead);
  }

  private List<FlowLine> set(
      Entry entry, String words, String page, int left, int link, List<Placed> lead) {
    PageDesign design = shop.design();
    int em = design.size();
    SetLine number = set(page, link);
    Measure measure = Measure.ragged(design.measure() - 3 * em).indented(left, left + em);
    Inline text = Inline.of(words, link, shop.styles().text(), shop.language());
    List<SetLine> set = shop.setter().lines(text, measure);
    List<FlowLine> lines = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      boolean last = i == set.size() - 1;
      List<Placed> items = new ArrayList<>(i == 0 ? lead : List.of());
      items.addAll(set.get(i).items());
      if (last) {
        items.addAll(Shift.by(number.items(), design.measure() - number.width(), 0));
      }
      String spoken = words + ", " + shop.labels().get("page.short", page);
      items.add(area(link, last ? design.measure() : set.get(i).width(), entry.id(), spoken));
      int cost = last ? 0 : shop.costs().forbidden();
      lines.add(new FlowLine(design.leading(), cost, items, List.of(), List.of()));
    }
    return lines;
  }

  private SetLine set(String words, int tag) {
    return shop.setter().line(Inline.of(words, tag, shop.styles().text(), shop.language()));
  }

  private Placed.Link area(int tag, int width, String id, String spoken) {
    int below = shop.design().size() / 4;
    int height = shop.design().size() + below;
    return new Placed.Link(tag, 0, -below, width, height, "#" + id, spoken);
  }
}

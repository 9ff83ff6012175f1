package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.language.Labels;
import org.engross.typeset.Placed;
import org.engross.typeset.font.Style;
import org.engross.typeset.paragraph.Measure;

/**
 * The contents: number, head and page of each division, without leaders. In long texts only the
 * outer levels are listed, as many as two pages hold.
 */
final class ContentsPages {
  private static final int LARGE_PRINT = 16_000;

  private final Workshop shop;
  private final List<Entry> entries;
  private final Map<String, String> pageLabels;
  private final Style style;
  private final int leading;

  /**
   * @param entries what is listed; decides whether small letters bring it onto one page
   * @param pageLabels printed page of each division and of each index, by id
   */
  ContentsPages(Workshop shop, List<Entry> entries, Map<String, String> pageLabels) {
    this.entries = entries;
    this.shop = shop;
    this.pageLabels = pageLabels;
    boolean small = isForSmallLetters();
    this.style = small ? shop.styles().small() : shop.styles().text();
    this.leading = small ? shop.design().smallLeading() : shop.design().leading();
  }

  /** A line of the contents. */
  record Entry(int depth, String label, String title, String id) {}

  /**
   * The divisions to list, those of the text first, then what follows it.
   *
   * @param names what divisions without a head are called
   */
  static List<Entry> entries(Edition edition, List<Entry> further, int mostLines, Labels names) {
    for (int depth = 6; ; depth--) {
      List<Entry> entries = new ArrayList<>();
      collect(edition.divisions(), 0, depth, names, entries);
      if (entries.size() + further.size() <= mostLines || depth == 1) {
        entries.addAll(further);
        return entries;
      }
    }
  }

  private static void collect(
      List<Division> divisions, int depth, int deepest, Labels names, List<Entry> entries) {
    for (Division division : divisions) {
      boolean listed = isListed(division);
      if (listed && depth < deepest) {
        entries.add(entry(division, depth, names));
      }
      collect(division.divisions(), depth + (listed ? 1 : 0), deepest, names, entries);
    }
  }

  /** What has a head, and what is cited by its kind: "preamble, paragraph 7". */
  private static boolean isListed(Division division) {
    return switch (division.kind()) {
      case FRONT -> false;
      case PREAMBLE, CONCLUSIONS, SIGNATURES -> true;
      default -> division.hasHead();
    };
  }

  private static Entry entry(Division division, int depth, Labels names) {
    String title =
        division.hasHead()
            ? division.title().string()
            : names.get("division." + division.kind().key());
    return new Entry(depth, division.label().string(), title, division.id());
  }

  /** The flow of the contents; its head first. */
  List<FlowBlock> flow(int parent) {
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
    int labels = labelWidth();
    for (int i = 0; i < entries.size(); i++) {
      int space = entries.get(i).depth() == 0 ? leading / 2 : 0;
      flow.add(space, lines(i, toc, labels));
    }
    return flow.blocks();
  }

  /** Whether small letters save a page; those who ask for large print need them large here too. */
  private boolean isForSmallLetters() {
    if (shop.design().size() >= LARGE_PRINT) {
      return false;
    }
    int halves = 8;
    for (Entry entry : entries) {
      halves += 2 * lines(entry) + (entry.depth() == 0 ? 1 : 0);
    }
    int page = 2 * shop.design().lines();
    return pages(halves * 4 / 5, page) < pages(halves, page);
  }

  private static int pages(int halves, int page) {
    return (halves + page - 1) / page;
  }

  /** How many lines an entry takes, counted by its letters, of which half an em each is enough. */
  private int lines(Entry entry) {
    int em = shop.design().size();
    int letters = entry.label().length() + entry.title().length();
    int room = shop.design().measure() - (5 + 2 * entry.depth()) * em;
    return 1 + letters * em / 2 / room;
  }

  /** A page should end where a division of the first level begins, and never after its head. */
  private int breakAfter(int index) {
    boolean inner = index + 1 < entries.size() && entries.get(index + 1).depth() > 0;
    boolean head = entries.get(index).depth() == 0;
    return inner ? head ? shop.costs().forbidden() : shop.costs().hyphen() : 0;
  }

  /** Width of the column of outermost numbers: of the widest that is still a number. */
  private int labelWidth() {
    int widest = 0;
    for (Entry entry : entries) {
      if (entry.depth() == 0 && !entry.label().isEmpty() && !entry.title().isEmpty()) {
        Style shown = Capitals.of(entry.label(), style);
        widest = Math.max(widest, shop.furniture(entry.label(), shown).width());
      }
    }
    int em = shop.design().size();
    return widest == 0 || widest > 8 * em ? 0 : widest + em * 7 / 10;
  }

  private List<FlowLine> lines(int index, int toc, int labels) {
    Entry entry = entries.get(index);
    int em = shop.design().size();
    int item = shop.tags().add(toc, "TOCI", "", "", Map.of("Ref", entry.id()));
    int reference = shop.tags().add(item, "Reference");
    int link = shop.tags().add(reference, "Link");
    String page = pageLabels.getOrDefault(entry.id(), "");
    // Below labels in words, such as "PART ONE", the inner heads would have little room.
    int inner = Math.min(labels, 3 * em);
    int left = entry.depth() == 0 ? 0 : inner + (entry.depth() - 1) * em * 3 / 2;
    boolean apart = entry.depth() == 0 && labels > 0 && !entry.label().isEmpty();
    List<Placed> lead = new ArrayList<>();
    String words = entry.title();
    String number = "";
    if (apart && !words.isEmpty()) {
      lead.addAll(set(entry.label(), link).items());
      left += labels;
    } else if (!entry.label().isEmpty()) {
      number = entry.label() + (words.isEmpty() ? "" : "\u2002");
    }
    Style shown = Capitals.of(words.isEmpty() ? number : words, style);
    Inline text = Inline.of(number + words, link, shown, shop.language());
    // What goes on in a second line stands under the title, not under its number.
    int hanging = words.isEmpty() ? 0 : shop.furniture(number, shown).width();
    Measure measure =
        Measure.ragged(shop.design().measure() - 3 * em).indented(left, left + hanging + em);
    List<FlowLine> lines = set(entry, text, page, measure, link, lead);
    int last = lines.size() - 1;
    lines.set(last, lines.get(last).withBreakAfter(breakAfter(index)));
    return lines;
  }

  private List<FlowLine> set(
      Entry entry, Inline text, String page, Measure measure, int link, List<Placed> lead) {
    PageDesign design = shop.design();
    SetLine number = set(page, link);
    List<SetLine> set = shop.setter().whole(text, measure);
    List<FlowLine> lines = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      boolean last = i == set.size() - 1;
      List<Placed> items = new ArrayList<>(i == 0 ? lead : List.of());
      items.addAll(set.get(i).items());
      if (last) {
        items.addAll(Shift.by(number.items(), design.measure() - number.width(), 0));
      }
      String spoken = text.string() + ", " + shop.labels().get("page.short", page);
      items.add(area(link, last ? design.measure() : set.get(i).width(), entry.id(), spoken));
      int cost = last ? 0 : shop.costs().forbidden();
      lines.add(new FlowLine(leading, cost, items, List.of(), List.of()));
    }
    return lines;
  }

  private SetLine set(String words, int tag) {
    Style shown = Capitals.of(words, style);
    return shop.setter().line(Inline.of(words, tag, shown, shop.language()));
  }

  private Placed.Link area(int tag, int width, String id, String spoken) {
    int below = shop.design().size() / 4;
    int height = shop.design().size() + below;
    return new Placed.Link(tag, 0, -below, width, height, "#" + id, spoken);
  }
}

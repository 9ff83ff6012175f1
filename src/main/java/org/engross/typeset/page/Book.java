package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.engross.draft.DivisionKind;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.index.EntityKind;
import org.engross.language.Labels;
import org.engross.language.Numerals;
import org.engross.problem.Checked;
import org.engross.typeset.Composition;
import org.engross.typeset.Composition.OutlineEntry;
import org.engross.typeset.Locators;
import org.engross.typeset.Page;
import org.engross.typeset.PageMap;
import org.engross.typeset.Placed;
import org.engross.typeset.Tag;
import org.engross.typeset.TypesettingInput;
import org.engross.typeset.paragraph.Compositor;
import org.engross.typeset.paragraph.Measure;

/**
 * A whole edition in pages. The text is set first, then the indexes that name its pages, then the
 * contents that name both; the front matter has numerals of its own, so that nothing is set twice.
 */
public final class Book {
  /** Lines that two pages of contents hold. */
  private static final int CONTENTS_PAGES = 2;

  private final TypesettingInput input;
  private final Edition edition;
  private final Workshop shop;
  private final int root;

  private Book(TypesettingInput input, Compositor compositor) {
    this.input = input;
    this.edition = input.edition();
    String language = edition.metadata().language();
    PageDesign design = PageDesign.of(input.page());
    TagTree tags = new TagTree();
    Labels labels = Labels.of(language);
    this.root = tags.add(Tag.ROOT, "Document", language, "", Map.of());
    this.shop =
        new Workshop(
            design,
            PageCosts.STANDARD,
            new Styles(design),
            tags,
            new Inlines(tags, edition, input.index(), labels),
            new Setter(compositor, new Places(edition, input.source())),
            labels,
            language);
  }

  /** Sets an edition into pages. */
  public static Checked<Composition> set(TypesettingInput input, Compositor compositor) {
    Book book = new Book(input, compositor);
    Composition composition = book.compose();
    return new Checked<>(composition, book.shop.setter().problems());
  }

  private Composition compose() {
    List<FilledPage> text = text();
    PageMaps map = new PageMaps(text);
    Locators locators = Locators.of(edition, map.withFront(0, 0));
    Map<String, String> labels = new HashMap<>(map.labelsOfUnits());
    List<FilledPage> back = indexes(locators, text.size(), labels);
    divisionLabels(edition.divisions(), labels);
    List<ContentsPages.Entry> entries = entries();
    List<List<Placed>> front = front(entries, labels);
    List<Page> pages = assemble(front, text, back);
    PageMap pageMap = map.withFront(pages.size() - text.size() - back.size(), back.size());
    PageDesign design = shop.design();
    return new Composition(
        design.width(), design.height(), pages, shop.tags().tags(), Outlines.of(entries), pageMap);
  }

  private List<FilledPage> text() {
    int part = shop.tags().add(root, "Part");
    Flow flow = new Flow(shop.costs());
    if (!beginsWithTitle()) {
      title(flow);
    }
    DivisionFlow divisions = new DivisionFlow(shop, flow);
    for (Division division : edition.divisions()) {
      divisions.set(division, new DivisionFlow.Spot(part, 0, shop.language()));
    }
    NoteFlow noteFlow = new NoteFlow(shop);
    noteFlow.unmarked(edition, part, flow);
    Map<String, List<FlowLine>> notes = noteFlow.marked(edition);
    Map<String, Integer> heights = new HashMap<>();
    notes.forEach((id, lines) -> heights.put(id, height(lines)));
    List<FlowBlock> blocks = flow.blocks();
    List<PagePlan> plans = new PageBreaker(shop.design(), shop.costs(), heights).pages(blocks);
    DividedWords.of(plans, blocks, shop.costs()).forEach(shop.setter()::divided);
    return new PageFiller(shop.design(), blocks, notes).fill(plans);
  }

  /** Whether the source prints the title itself, at the head of its text. */
  private boolean beginsWithTitle() {
    if (edition.divisions().isEmpty()) {
      return false;
    }
    Division first = edition.divisions().get(0);
    String head = letters(first.head());
    StringBuilder front = new StringBuilder(head);
    if (first.kind() == DivisionKind.FRONT) {
      for (Block block : first.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          front.append(letters(paragraph.text().string()));
        }
      }
    }
    String title = letters(edition.metadata().title());
    return front.indexOf(title) >= 0 || head.length() > 12 && title.contains(head);
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static int height(List<FlowLine> lines) {
    return lines.stream().mapToInt(FlowLine::height).sum();
  }

  /** The title over the first page of the text; a repetition, and so no part of the structure. */
  private void title(Flow flow) {
    Inline words =
        Inline.of(edition.metadata().title(), Tag.ARTIFACT, shop.styles().part(), shop.language());
    int half = shop.design().leading() / 2;
    Lines lines = new Lines(shop.costs(), 3 * half);
    Measure measure = Measure.balanced(shop.design().measure());
    List<FlowLine> set = lines.of("", shop.setter().whole(words, measure));
    flow.head(0, set);
    flow.headGap((4 + set.size() % 2) * half);
  }

  private List<FilledPage> indexes(Locators locators, int textPages, Map<String, String> labels) {
    IndexPages indexes = new IndexPages(shop, input.index(), locators);
    List<FilledPage> pages = new ArrayList<>();
    for (EntityKind kind : IndexPages.kinds(input.index())) {
      int number = textPages + pages.size() + 1;
      labels.put(IndexPages.id(kind), String.valueOf(number));
      pages.addAll(indexes.set(kind, root, number % 2 == 1));
    }
    return pages;
  }

  /** A division begins where its head or, without one, its first unit stands. */
  private static void divisionLabels(List<Division> divisions, Map<String, String> labels) {
    for (Division division : divisions) {
      Stream.concat(
              Stream.of(division.id() + "__label"), division.blocks().stream().map(Book::unit))
          .map(labels::get)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(label -> labels.putIfAbsent(division.id(), label));
      divisionLabels(division.divisions(), labels);
    }
  }

  /** The first unit of a block. */
  private static String unit(Block block) {
    if (block instanceof Block.Signatory signatory) {
      return signatory.lineId(0);
    }
    return block instanceof Block.Table table ? table.cellId(0, 0) : block.id();
  }

  private List<ContentsPages.Entry> entries() {
    List<ContentsPages.Entry> further = new ArrayList<>();
    for (EntityKind kind : IndexPages.kinds(input.index())) {
      String title = shop.labels().get("index." + kind.key());
      further.add(new ContentsPages.Entry(0, "", title, IndexPages.id(kind)));
    }
    int most = CONTENTS_PAGES * shop.design().lines() - 6;
    return ContentsPages.entries(edition, further, most, shop.labels());
  }

  private List<List<Placed>> front(List<ContentsPages.Entry> entries, Map<String, String> labels) {
    List<List<Placed>> pages = new ArrayList<>();
    pages.add(new TitlePage(shop, edition.metadata()).set(root));
    pages.add(new ColophonPage(shop, input).set(root));
    if (entries.stream().anyMatch(entry -> !entry.id().startsWith("index_"))) {
      contents(entries, labels).forEach(page -> pages.add(page.items()));
    }
    if (pages.size() % 2 == 1) {
      pages.add(List.of());
    }
    return pages;
  }

  private List<FilledPage> contents(List<ContentsPages.Entry> entries, Map<String, String> labels) {
    List<FlowBlock> blocks = new ContentsPages(shop, entries, labels).flow(root);
    List<PagePlan> plans = new PageBreaker(shop.design(), shop.costs(), Map.of()).pages(blocks);
    return new PageFiller(shop.design(), blocks, Map.of()).fill(plans);
  }

  private List<Page> assemble(
      List<List<Placed>> front, List<FilledPage> text, List<FilledPage> back) {
    Furniture furniture = new Furniture(shop, edition.metadata().shortTitle());
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < front.size(); i++) {
      String label = Numerals.toRoman(i + 1);
      boolean bare = i < 2 || front.get(i).isEmpty();
      FilledPage page = new FilledPage(front.get(i), List.of(), "", true);
      pages.add(
          bare
              ? Furniture.bare(front.get(i), label)
              : furniture.page(page, label, true, i % 2 == 0));
    }
    List<FilledPage> arabic = new ArrayList<>(text);
    arabic.addAll(back);
    for (int i = 0; i < arabic.size(); i++) {
      pages.add(furniture.page(arabic.get(i), String.valueOf(i + 1), false, i % 2 == 0));
    }
    return pages;
  }

  /** Nests the lines of the contents into bookmarks. */
  private static final class Outlines {
    private final List<ContentsPages.Entry> entries;
    private int next;

    private Outlines(List<ContentsPages.Entry> entries) {
      this.entries = entries;
    }

    static List<OutlineEntry> of(List<ContentsPages.Entry> entries) {
      return new Outlines(entries).level(0);
    }

    private List<OutlineEntry> level(int depth) {
      List<OutlineEntry> level = new ArrayList<>();
      while (next < entries.size() && entries.get(next).depth() >= depth) {
        ContentsPages.Entry entry = entries.get(next++);
        List<OutlineEntry> children = level(entry.depth() + 1);
        String gap = entry.label().isEmpty() || entry.title().isEmpty() ? "" : " ";
        level.add(new OutlineEntry(entry.label() + gap + entry.title(), entry.id(), children));
      }
      return level;
    }
  }
}

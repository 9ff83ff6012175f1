package org.engross.publish.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.edition.Division;
import org.engross.publish.html.view.ContentsLine;
import org.engross.publish.html.view.PageMarkView;

/** The contents, and the list of the pages of the PDF. */
final class Contents {
  /** Of so many divisions side by side and more, a page shows only those near its own. */
  private static final int MANY = 300;

  /** So many of them on each side. */
  private static final int NEAR = 40;

  private final Site site;
  private final List<Head> heads;

  /** For each file of the text the place of its outermost division. */
  private final Map<String, Integer> shown = new HashMap<>();

  Contents(Site site) {
    this.site = site;
    this.heads = heads(site.work().edition().divisions());
    List<Addresses.Page> pages = Addresses.pages(site.work().edition());
    Map<String, Integer> places = new HashMap<>();
    List<Division> divisions = site.work().edition().divisions();
    for (int i = 0; i < divisions.size(); i++) {
      number(divisions.get(i), i, places);
    }
    pages.forEach(page -> shown.put(page.file(), places.getOrDefault(page.division().id(), 0)));
  }

  private static void number(Division division, int place, Map<String, Integer> places) {
    places.put(division.id(), place);
    division.divisions().forEach(inner -> number(inner, place, places));
  }

  /**
   * What is the same of a division on every page that shows the contents; a long text has hundreds
   * of divisions on hundreds of pages.
   *
   * @param file the page on which the division stands
   * @param top whether that page is its own
   * @param page its first page of the PDF; empty without one
   */
  private record Head(
      Division division,
      String label,
      String title,
      boolean labelCapitals,
      boolean titleCapitals,
      String file,
      boolean top,
      String page,
      String pageSpoken,
      List<Head> inner) {}

  /**
   * Every division, as seen from a page.
   *
   * @param file the page that will show them; the division of that file is open
   */
  List<ContentsLine> lines(String file) {
    return lines(heads, file);
  }

  /**
   * The divisions as seen beside a text: all of them, but of a very long list only those near the
   * text that is read, so that the site of a text with thousands of articles stays in proportion.
   *
   * @param file the page that will show them
   */
  List<ContentsLine> beside(String file) {
    if (heads.size() < MANY) {
      return lines(file);
    }
    int at = shown.getOrDefault(file, 0);
    int from = Math.max(0, at - NEAR);
    int to = Math.min(heads.size(), at + NEAR + 1);
    List<ContentsLine> lines = new ArrayList<>(lines(heads.subList(from, to), file));
    if (from > 0) {
      lines.add(0, more(file));
    }
    if (to < heads.size()) {
      lines.add(more(file));
    }
    return lines;
  }

  /** The line that leads to the whole contents. */
  private ContentsLine more(String file) {
    String title = site.words().get("contents") + " …";
    String href = Addresses.relative(file, Addresses.HOME);
    return new ContentsLine("", title, false, false, href, "", "", false, false, List.of());
  }

  /** Every page of the PDF on which the text stands. */
  List<PageMarkView> pages(String file) {
    return site.pages().starts().stream()
        .map(
            start ->
                new PageMarkView(
                    start.label(), pageLink(file, start.unit(), start.id()), site.pdf(file, start)))
        .toList();
  }

  private String pageLink(String file, String unit, String page) {
    String text = site.addresses().fileOf(unit);
    return file.equals(Addresses.TEXT) || file.equals(text)
        ? "#" + page
        : Addresses.relative(file, text) + "#" + page;
  }

  private List<Head> heads(List<Division> divisions) {
    return divisions.stream().map(this::head).toList();
  }

  private Head head(Division division) {
    String file = site.addresses().fileOf(division.id());
    String page =
        site.places()
            .find(division.id())
            .filter(place -> !place.pages().isEmpty())
            .map(place -> place.pages().get(0))
            .orElse("");
    return new Head(
        division,
        division.hasHead() ? division.label().string() : "",
        site.softSpaces().loosened(Names.title(division, site.words())),
        Names.capitals(division.label().string()),
        Names.capitals(division.title().string()),
        file,
        file.equals(division.id() + ".html"),
        page,
        page.isEmpty() ? "" : site.words().get("page.spoken", page),
        heads(division.divisions()));
  }

  private List<ContentsLine> lines(List<Head> heads, String file) {
    return heads.stream().map(head -> line(head, file)).toList();
  }

  private ContentsLine line(Head head, String file) {
    boolean here = head.file().equals(file) || Addresses.isOf(file, head.division());
    List<ContentsLine> inner = lines(head.inner(), file);
    return new ContentsLine(
        head.label(),
        head.title(),
        head.labelCapitals(),
        head.titleCapitals(),
        link(file, head),
        head.page(),
        head.pageSpoken(),
        head.top() && here,
        here || inner.stream().anyMatch(ContentsLine::open),
        inner);
  }

  /** A top-level division is its page, not a place in it, save on the page of the whole text. */
  private String link(String file, Head head) {
    boolean whole = file.equals(Addresses.TEXT);
    return head.top() && !whole
        ? Addresses.relative(file, head.file())
        : site.addresses().link(file, head.division().id());
  }
}

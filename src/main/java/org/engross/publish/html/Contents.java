package org.engross.publish.html;

import java.util.List;
import org.engross.edition.Division;
import org.engross.publish.html.view.ContentsLine;
import org.engross.publish.html.view.PageMarkView;

/** The contents, and the list of the pages of the PDF. */
final class Contents {
  private final Site site;
  private final List<Head> heads;

  Contents(Site site) {
    this.site = site;
    this.heads = heads(site.work().edition().divisions());
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

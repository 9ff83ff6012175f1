package org.engross.publish.html;

import java.util.List;
import org.engross.edition.Division;
import org.engross.publish.html.view.ContentsLine;
import org.engross.publish.html.view.PageMarkView;

/** The contents, and the list of the pages of the PDF. */
final class Contents {
  private final Site site;

  Contents(Site site) {
    this.site = site;
  }

  /**
   * Every division, as seen from a page.
   *
   * @param file the page that will show them; the division of that file is open
   */
  List<ContentsLine> lines(String file) {
    return lines(site.work().edition().divisions(), file);
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

  private List<ContentsLine> lines(List<Division> divisions, String file) {
    return divisions.stream().map(division -> line(division, file)).toList();
  }

  private ContentsLine line(Division division, String file) {
    boolean top = site.addresses().fileOf(division.id()).equals(division.id() + ".html");
    boolean here =
        site.addresses().fileOf(division.id()).equals(file) || Addresses.isOf(file, division);
    List<ContentsLine> inner = lines(division.divisions(), file);
    String page =
        site.places()
            .find(division.id())
            .filter(place -> !place.pages().isEmpty())
            .map(place -> place.pages().get(0))
            .orElse("");
    return new ContentsLine(
        division.hasHead() ? division.label().string() : "",
        site.softSpaces().loosened(Names.title(division, site.words())),
        Names.capitals(division.label().string()),
        Names.capitals(division.title().string()),
        link(file, division, top),
        page,
        page.isEmpty() ? "" : site.words().get("page.spoken", page),
        top && here,
        here || inner.stream().anyMatch(ContentsLine::open),
        inner);
  }

  /** A top-level division is its page, not a place in it, save on the page of the whole text. */
  private String link(String file, Division division, boolean top) {
    boolean whole = file.equals(Addresses.TEXT);
    return top && !whole
        ? Addresses.relative(file, site.addresses().fileOf(division.id()))
        : site.addresses().link(file, division.id());
  }
}

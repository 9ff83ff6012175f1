package org.engross.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages bear the same numbers everywhere: as labels of the PDF, as marks in the text of the
 * site, the e-book and TEI, and in lists of pages; and every place begins in the PDF on the page
 * that the edition says.
 */
final class PageCheck {
  private final PageTable pages;
  private final PlaceTable places;
  private final Disagreements found;

  PageCheck(PageTable pages, PlaceTable places, Disagreements found) {
    this.pages = pages;
    this.places = places;
    this.found = found;
  }

  /**
   * Labels of a PDF's pages, and where its destinations lead.
   *
   * @param labels one for each page of the file
   * @param destinations the label of the page that each leads to
   */
  void pdf(String name, List<String> labels, Map<String, String> destinations) {
    for (PageTable.Row row : pages.rows().values()) {
      String there =
          row.physical() < 1 || row.physical() > labels.size()
              ? ""
              : labels.get(row.physical() - 1);
      if (!there.equals(row.label())) {
        found.numbered(
            name,
            "page "
                + row.physical()
                + " of the file is “"
                + there
                + "”, not “"
                + row.label()
                + "”");
      }
    }
    places
        .rows()
        .forEach(
            (id, row) -> {
              String there = destinations.getOrDefault(id, row.page());
              if (!row.page().isEmpty() && !row.page().equals(there)) {
                found.numbered(
                    name, "“" + id + "” begins on page " + there + ", not on page " + row.page());
              }
            });
  }

  /**
   * The marks of pages on a page of a site, or in a document.
   *
   * @param whole whether all pages must be there
   */
  void marks(String name, List<HtmlPage.PageMark> marks, boolean whole) {
    Set<String> met = new LinkedHashSet<>();
    for (HtmlPage.PageMark mark : marks) {
      PageTable.Row row = pages.rows().get(mark.id());
      met.add(mark.id());
      if (row == null) {
        found.numbered(name, "it has a page “" + mark.id() + "”");
      } else if (!row.label().equals(mark.label())) {
        found.numbered(
            name, "“" + mark.id() + "” is “" + mark.label() + "”, not “" + row.label() + "”");
      } else if (mark.physical() != 0 && mark.physical() != row.physical()) {
        found.numbered(name, "the link from page " + row.label() + " leads to another page");
      }
    }
    if (whole && !met.containsAll(pages.rows().keySet())) {
      Set<String> missing = new LinkedHashSet<>(pages.rows().keySet());
      missing.removeAll(met);
      found.numbered(name, "there is no mark for " + String.join(", ", missing));
    }
  }
}

package org.engross.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is kept of one page of the site.
 *
 * @param name its path in the folder, with "/" between its parts
 * @param ids every id with how often it stands there, in order
 * @param addresses all that it links to or loads, in order
 * @param text the edition's text on it
 * @param pageMarks marks of the PDF's pages, and what lists of pages say of them, in order
 */
record HtmlPage(
    String name,
    Map<String, Integer> ids,
    List<String> addresses,
    List<Passage> text,
    List<PageMark> pageMarks) {

  /**
   * What an output says of one page of the PDF.
   *
   * @param id of its mark
   * @param label its printed number
   * @param physical page of the PDF's file, from 1; 0 if it is not said
   */
  record PageMark(String id, String label, int physical) {}

  static HtmlPage read(Path folder, String name, Expectation expected) throws IOException {
    Document document = Jsoup.parse(Files.readString(folder.resolve(name)));
    return of(name, document, Dialect.HTML, expected);
  }

  /** What is kept of a page that has been parsed, as HTML or as XML. */
  static HtmlPage of(String name, Document document, Dialect dialect, Expectation expected) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    List<String> addresses = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      String id = element.attr(dialect.id());
      if (!id.isEmpty()) {
        ids.merge(id, 1, Integer::sum);
      }
      for (String attribute : List.of("href", "src")) {
        if (element.hasAttr(attribute)) {
          addresses.add(element.attr(attribute));
        }
      }
    }
    List<Passage> text = MarkedText.of(document, dialect, expected);
    return new HtmlPage(name, ids, addresses, text, pageMarks(document, dialect));
  }

  /** The marks of pages in a document, and what its lists of pages say. */
  static List<PageMark> pageMarks(Document document, Dialect dialect) {
    List<PageMark> marks = new ArrayList<>();
    List<Element> lists = new ArrayList<>();
    for (Element mark : document.getAllElements()) {
      String role = mark.attr("role");
      if (role.equalsIgnoreCase("doc-pagelist") && mark.normalName().equals("nav")) {
        lists.add(mark);
      }
      if (!role.equalsIgnoreCase("doc-pagebreak") && !mark.normalName().equals("pb")) {
        continue;
      }
      String label = mark.attr("n") + mark.attr("aria-label") + mark.attr("title");
      marks.add(new PageMark(mark.attr(dialect.id()), label, 0));
      Element link = mark.nextElementSibling();
      if (link != null && link.hasClass("page-number")) {
        String page = link.attr("href").replaceFirst(".*#page=", "");
        int physical = page.matches("\\d{1,8}") ? Integer.parseInt(page) : -1;
        marks.add(new PageMark(mark.attr(dialect.id()), link.text(), physical));
      }
    }
    for (Element list : lists) {
      for (Element link : list.select("a[href*=#page_]")) {
        String address = link.attr("href");
        marks.add(new PageMark(address.substring(address.indexOf('#') + 1), link.text(), 0));
      }
    }
    return marks;
  }
}

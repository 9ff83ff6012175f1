package org.engross.publish.epub;

import java.util.List;
import org.engross.edition.Division;
import org.engross.publish.XmlWriter;
import org.engross.typeset.PageMap.PageStart;

/** Writes the contents, the list of pages and the landmarks. */
final class Navigation {
  private Navigation() {}

  static String of(Book book) {
    String title = book.labels().get("contents");
    XmlWriter xml = Xhtml.open(book, title);
    xml.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc").element("h1", title);
    xml.open("ol").line();
    for (Chapter chapter : book.chapters()) {
      xml.open("li").element("a", chapter.title(), "href", chapter.file());
      book.work().edition().divisions().stream()
          .filter(division -> division.id().equals(chapter.id()))
          .forEach(division -> inner(book, division.divisions(), xml));
      xml.close().line();
    }
    xml.close().close().line();
    pages(book, xml);
    landmarks(book, xml);
    return Xhtml.close(xml);
  }

  private static void inner(Book book, List<Division> divisions, XmlWriter xml) {
    if (divisions.isEmpty()) {
      return;
    }
    xml.open("ol").line();
    for (Division division : divisions) {
      xml.open("li").element("a", book.name(division), "href", book.link(division.id()));
      inner(book, division.divisions(), xml);
      xml.close().line();
    }
    xml.close();
  }

  private static void pages(Book book, XmlWriter xml) {
    if (book.pages().starts().isEmpty()) {
      return;
    }
    xml.open("nav", "epub:type", "page-list", "role", "doc-pagelist", "hidden", "hidden");
    xml.element("h2", book.labels().get("pages")).open("ol").line();
    for (PageStart start : book.pages().starts()) {
      String file = book.fileOfUnit(start.unit());
      xml.open("li").element("a", start.label(), "href", file + "#" + start.id()).close().line();
    }
    xml.close().close().line();
  }

  private static void landmarks(Book book, XmlWriter xml) {
    xml.open("nav", "epub:type", "landmarks", "hidden", "hidden");
    xml.element("h2", book.labels().get("contents")).open("ol").line();
    landmark(xml, "toc", "#toc", book.labels().get("contents"));
    book.chapters().stream()
        .filter(chapter -> chapter.type().isEmpty())
        .findFirst()
        .ifPresent(c -> landmark(xml, "bodymatter", c.file(), c.title()));
    for (Chapter chapter : book.chapters()) {
      if (!chapter.type().isEmpty()) {
        landmark(xml, chapter.type(), chapter.file(), chapter.title());
      }
    }
    xml.close().close().line();
  }

  private static void landmark(XmlWriter xml, String type, String href, String name) {
    xml.open("li").element("a", name, "epub:type", type, "href", href).close().line();
  }
}

package org.engross.publish.epub;

import java.util.List;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Reference;
import org.engross.publish.XmlWriter;
import org.engross.typeset.Locator;

/** Writes an index as nested lists; each locator leads to its place. */
final class IndexFile {
  private final Book book;

  IndexFile(Book book) {
    this.book = book;
  }

  String of(EntityKind kind, String title) {
    XmlWriter xml = Xhtml.open(book, title);
    xml.open("section", "epub:type", "index", "role", "doc-index");
    xml.element("h1", title).line();
    boolean paged = !book.pages().starts().isEmpty();
    String headnote = book.labels().get(paged ? "index.headnote" : "index.headnote.site");
    xml.element("p", headnote, "class", "headnote").line();
    xml.open("ul", "class", "index").line();
    for (Entry entry : book.work().index().entries(kind)) {
      entry(entry, xml);
    }
    xml.close().close().line();
    return Xhtml.close(xml);
  }

  private void entry(Entry entry, XmlWriter xml) {
    xml.open("li", "id", "entry_" + entry.id());
    xml.element("span", entry.heading(), "class", "heading");
    references(entry.references(), xml);
    crossing(entry.see(), "index.see", xml);
    if (!entry.subEntries().isEmpty()) {
      xml.open("ul");
      for (Entry.SubEntry sub : entry.subEntries()) {
        xml.open("li").text(sub.heading());
        references(sub.references(), xml);
        xml.close();
      }
      xml.close();
    }
    crossing(entry.seeAlso(), "index.see-also", xml);
    xml.close().line();
  }

  private void references(List<Reference> references, XmlWriter xml) {
    String gap = " ";
    for (Reference reference : references) {
      Locator locator = book.locators().of(reference);
      xml.text(gap);
      xml.open("a", "href", book.link(locator.anchor()), "class", locator.main() ? "main" : "");
      xml.text(locator.prose(book.labels())).close();
      gap = "; ";
    }
  }

  private void crossing(List<String> targets, String key, XmlWriter xml) {
    if (targets.isEmpty()) {
      return;
    }
    xml.text(" ").element("em", book.labels().get(key));
    String gap = " ";
    for (String target : targets) {
      xml.text(gap);
      xml.element("a", book.entry(target).heading(), "href", book.entryLink(target));
      gap = "; ";
    }
  }
}

package org.engross.publish.epub;

import org.engross.language.Labels;
import org.engross.publish.XmlWriter;
import org.engross.settings.Metadata;

/** The title page and the page about the edition. */
final class Matter {
  private Matter() {}

  static String title(Book book) {
    Metadata metadata = book.work().settings().metadata();
    XmlWriter xml = Xhtml.open(book, metadata.title());
    xml.open("section", "epub:type", "titlepage", "class", "title-page");
    xml.element("h1", metadata.title()).line();
    for (String issuer : metadata.issuers()) {
      xml.element("p", issuer, "class", "issuer");
    }
    paragraph(xml, "place", placeAndDate(book));
    paragraph(xml, "note", metadata.note());
    xml.close().line();
    return Xhtml.close(xml);
  }

  static String colophon(Book book) {
    Metadata metadata = book.work().settings().metadata();
    Labels labels = book.labels();
    String title = labels.get("colophon");
    XmlWriter xml = Xhtml.open(book, title);
    xml.open("section", "epub:type", "colophon", "role", "doc-colophon");
    xml.element("h1", title).line().open("dl").line();
    fact(xml, labels.get("edition.source"), metadata.source());
    fact(xml, labels.get("edition.rights"), metadata.rights());
    fact(xml, labels.get("edition.language"), metadata.languageName());
    fact(xml, labels.get("edition.symbol"), metadata.symbol());
    fact(xml, labels.get("edition.editor"), metadata.editor());
    fact(xml, labels.get("edition.number-name"), metadata.edition());
    xml.close();
    xml.element("p", labels.get("edition.unofficial")).close().line();
    return Xhtml.close(xml);
  }

  private static String placeAndDate(Book book) {
    Metadata metadata = book.work().settings().metadata();
    String date = metadata.date().map(book.labels()::date).orElse("");
    boolean both = !metadata.place().isEmpty() && !date.isEmpty();
    return metadata.place() + (both ? ", " : "") + date;
  }

  private static void paragraph(XmlWriter xml, String name, String text) {
    if (!text.isEmpty()) {
      xml.element("p", text, "class", name).line();
    }
  }

  private static void fact(XmlWriter xml, String name, String value) {
    if (!value.isEmpty()) {
      xml.element("dt", name).element("dd", value).line();
    }
  }
}

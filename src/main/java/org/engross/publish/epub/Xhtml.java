package org.engross.publish.epub;

import org.engross.publish.XmlWriter;

/** The frame of every file of the book. */
final class Xhtml {
  private Xhtml() {}

  /** Opens a page up to its body. */
  static XmlWriter open(Book book, String title) {
    String language = book.work().settings().metadata().language();
    XmlWriter xml = new XmlWriter().htmlType();
    xml.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "xmlns:epub",
        "http://www.idpf.org/2007/ops",
        "lang",
        language,
        "xml:lang",
        language,
        "dir",
        direction(language));
    xml.line().open("head").element("title", title);
    xml.empty("link", "rel", "stylesheet", "href", "book.css").close();
    return xml.line().open("body").line();
  }

  static String close(XmlWriter xml) {
    return xml.close().line().close().finish();
  }

  /** The direction in which a language is written. */
  static String direction(String language) {
    String primary = language.split("-")[0];
    return "ar fa he ur yi ps sd ug dv".contains(primary) && primary.length() == 2 ? "rtl" : "ltr";
  }
}

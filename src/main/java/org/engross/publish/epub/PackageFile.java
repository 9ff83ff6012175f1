package org.engross.publish.epub;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.engross.publish.XmlWriter;
import org.engross.settings.Metadata;

/** Writes the package document: metadata, files and reading order (EPUB 3.3, section 5). */
final class PackageFile {
  private PackageFile() {}

  static String container() {
    XmlWriter xml = new XmlWriter();
    xml.open(
        "container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
    xml.open("rootfiles");
    xml.empty(
        "rootfile", "full-path", "EPUB/package.opf", "media-type", "application/oebps-package+xml");
    return xml.close().close().finish();
  }

  /**
   * The package document of a book.
   *
   * @param fonts names of the font files it holds
   */
  static String of(Book book, List<String> fonts) {
    Metadata metadata = book.work().settings().metadata();
    XmlWriter xml = new XmlWriter();
    xml.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "id",
        "xml:lang",
        metadata.language());
    xml.line().open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    describe(book, metadata, xml);
    access(book, metadata, xml);
    xml.close().line();
    manifest(book, fonts, xml);
    xml.open("spine", "page-progression-direction", Xhtml.direction(metadata.language()));
    for (Chapter chapter : book.chapters()) {
      xml.empty("itemref", "idref", chapter.id());
      if (chapter.id().equals("title")) {
        xml.empty("itemref", "idref", "nav");
      }
    }
    return xml.close().line().close().finish();
  }

  private static void describe(Book book, Metadata metadata, XmlWriter xml) {
    xml.element("dc:identifier", identifier(book), "id", "id").line();
    xml.element("dc:title", metadata.title()).line();
    xml.element("dc:language", metadata.language()).line();
    for (String issuer : metadata.issuers()) {
      xml.element("dc:creator", issuer).line();
    }
    metadata.date().ifPresent(date -> xml.element("dc:date", date.toString()).line());
    element(xml, "dc:publisher", metadata.editor());
    element(xml, "dc:rights", metadata.rights());
    element(xml, "dc:source", metadata.sourceAddress());
    LocalDate date = metadata.editionDate().or(metadata::date).orElse(LocalDate.of(1980, 1, 1));
    meta(xml, "dcterms:modified", date + "T00:00:00Z");
  }

  private static void access(Book book, Metadata metadata, XmlWriter xml) {
    meta(xml, "schema:accessMode", "textual");
    meta(xml, "schema:accessModeSufficient", "textual");
    for (String feature :
        new String[] {"tableOfContents", "readingOrder", "structuralNavigation", "ARIA", "index"}) {
      meta(xml, "schema:accessibilityFeature", feature);
    }
    if (!book.pages().starts().isEmpty()) {
      meta(xml, "schema:accessibilityFeature", "pageBreakMarkers");
      meta(xml, "schema:accessibilityFeature", "pageNavigation");
      meta(xml, "pageBreakSource", metadata.slug() + ".pdf");
    }
    meta(xml, "schema:accessibilityHazard", "none");
    meta(xml, "schema:accessibilitySummary", book.labels().get("accessibility.pages"));
  }

  private static void manifest(Book book, List<String> fonts, XmlWriter xml) {
    xml.open("manifest").line();
    item(xml, "nav", "nav.xhtml", "application/xhtml+xml", "nav");
    item(xml, "css", "book.css", "text/css", "");
    for (String font : fonts) {
      String id = "font-" + font.substring(0, font.indexOf('.'));
      item(xml, id, "fonts/" + font, "font/woff2", "");
    }
    for (Chapter chapter : book.chapters()) {
      item(xml, chapter.id(), chapter.file(), "application/xhtml+xml", "");
    }
    xml.close().line();
  }

  private static void item(XmlWriter xml, String id, String href, String type, String properties) {
    xml.empty("item", "id", id, "href", href, "media-type", type, "properties", properties);
    xml.line();
  }

  private static void meta(XmlWriter xml, String property, String value) {
    if (!value.isEmpty()) {
      xml.element("meta", value, "property", property).line();
    }
  }

  private static void element(XmlWriter xml, String name, String value) {
    if (!value.isEmpty()) {
      xml.element(name, value).line();
    }
  }

  /** The first lasting identifier, or a UUID from the words of the source and the edition. */
  private static String identifier(Book book) {
    Metadata metadata = book.work().settings().metadata();
    if (!metadata.identifiers().isEmpty()) {
      return metadata.identifiers().get(0);
    }
    String seed = metadata.slug() + "\n" + metadata.edition() + "\n" + book.work().source().text();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }
}

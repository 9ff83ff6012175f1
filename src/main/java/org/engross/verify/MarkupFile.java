package org.engross.verify;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads documents in XML: that they are well formed with the JDK's reader, then their tree. */
final class MarkupFile {
  private MarkupFile() {}

  /**
   * The text and the ids of a document.
   *
   * @param name its path in the folder
   * @throws IOException when it cannot be read or is not well formed
   */
  static HtmlPage read(Path folder, String name, Dialect dialect, Expectation expected)
      throws IOException {
    Document document = parse(Files.readString(folder.resolve(name)));
    return HtmlPage.of(name, document, dialect, expected);
  }

  /**
   * The tree of a document.
   *
   * @throws IOException when it is not well formed; the message says where
   */
  static Document parse(String xml) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new IOException("it is not well-formed XML, line " + line, e);
    }
    return Jsoup.parse(xml, Parser.xmlParser());
  }
}

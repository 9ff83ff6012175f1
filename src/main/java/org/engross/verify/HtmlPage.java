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
 */
record HtmlPage(String name, Map<String, Integer> ids, List<String> addresses, List<Passage> text) {

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
    return new HtmlPage(name, ids, addresses, MarkedText.of(document, dialect, expected));
  }
}

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
 * One page of the site, read.
 *
 * @param name its path in the folder, with "/" between its parts
 * @param ids every id with how often it stands there
 */
record HtmlPage(String name, Document document, Map<String, Integer> ids) {

  static HtmlPage read(Path folder, String name) throws IOException {
    Document document = Jsoup.parse(Files.readString(folder.resolve(name)));
    Map<String, Integer> ids = new LinkedHashMap<>();
    for (Element element : document.getElementsByAttribute("id")) {
      ids.merge(element.id(), 1, Integer::sum);
    }
    return new HtmlPage(name, document, ids);
  }

  /** Every address the page refers to, with the element that does, in order. */
  List<Reference> references() {
    List<Reference> found = new ArrayList<>();
    for (Element element : document.select("[href], [src]")) {
      String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      found.add(new Reference(element.tagName(), address));
    }
    return found;
  }

  /** An address and the element that holds it. */
  record Reference(String tag, String address) {}
}

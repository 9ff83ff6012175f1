package org.engross.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An e-book as a site within one file.
 *
 * @param site its files, named from the root of the container
 * @param order names of its pages in the order of reading
 * @param opf its package
 */
record EpubBook(HtmlSite site, List<String> order, Document opf) {

  /**
   * @throws IOException when the container cannot be read, or its package is not where it says
   */
  static EpubBook read(Path file, Expectation expected) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      SortedMap<String, HtmlPage> pages = new TreeMap<>();
      List<String> files = new ArrayList<>();
      for (ZipEntry entry : zip.stream().toList()) {
        files.add(entry.getName());
        if (entry.getName().endsWith(".xhtml")) {
          Document page = xml(zip, entry.getName());
          pages.put(entry.getName(), HtmlPage.of(entry.getName(), page, Dialect.HTML, expected));
        }
      }
      Element root = xml(zip, "META-INF/container.xml").selectFirst("rootfile");
      String name = root == null ? "" : root.attr("full-path");
      Document opf = xml(zip, name);
      return new EpubBook(new HtmlSite(files, pages), order(name, opf), opf);
    }
  }

  /** The edition's text in the order of reading. */
  Passages text() {
    List<Passage> text = new ArrayList<>();
    for (String name : order) {
      HtmlPage page = site.pages().get(name);
      if (page != null) {
        text.addAll(page.text());
      }
    }
    return new Passages(text);
  }

  private static List<String> order(String name, Document book) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    Map<String, String> items = new HashMap<>();
    for (Element item : book.getElementsByTag("item")) {
      items.put(item.id(), folder + item.attr("href"));
    }
    List<String> order = new ArrayList<>();
    for (Element item : book.getElementsByTag("itemref")) {
      order.add(items.getOrDefault(item.attr("idref"), ""));
    }
    return order;
  }

  private static Document xml(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no such file in the e-book: " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return MarkupFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}

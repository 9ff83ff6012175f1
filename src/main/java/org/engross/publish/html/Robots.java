package org.engross.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.publish.Folder;

/** What is written for machines that visit the site: sitemap, robots, and GitHub's switch. */
final class Robots {
  private final Site site;

  Robots(Site site) {
    this.site = site;
  }

  /** A sitemap needs absolute addresses, so there is none while the edition has no address. */
  void write(Folder to) throws IOException {
    to.write(".nojekyll", "");
    String base = site.metadata().baseAddress();
    if (base.isEmpty()) {
      to.write("robots.txt", "User-agent: *\nAllow: /\n");
      return;
    }
    to.write("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n");
    StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    String date = site.metadata().editionDate().map(d -> "<lastmod>" + d + "</lastmod>").orElse("");
    for (String page : pages(to.path())) {
      String address = site.addresses().absoluteFile(page).replace("&", "&amp;");
      map.append("  <url><loc>").append(address).append("</loc>").append(date).append("</url>\n");
    }
    to.write("sitemap.xml", map.append("</urlset>\n").toString());
  }

  private static List<String> pages(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".html") && !name.equals("404.html"))
          .sorted()
          .toList();
    }
  }
}

package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What is written for machines that visit the site: each page stands in the sitemap, once. */
final class SitemapCheck {
  private static final String MAP = "sitemap.xml";
  private static final String ROBOTS = "robots.txt";

  private final Path folder;
  private final JsonNode metadata;
  private final Disagreements found;

  SitemapCheck(Path folder, JsonNode metadata, Disagreements found) {
    this.folder = folder;
    this.metadata = metadata;
    this.found = found;
  }

  /**
   * @param pages names of all pages of the site
   */
  void check(List<String> pages) throws IOException {
    String base = metadata.path("baseAddress").asText();
    String allow = "User-agent: *\nAllow: /\n";
    String robots = base.isEmpty() ? allow : allow + "Sitemap: " + base + MAP + "\n";
    if (has(ROBOTS) && !Files.readString(folder.resolve(ROBOTS)).equals(robots)) {
      found.differs(
          ROBOTS, "it says something else than that all may be read, and where the map is");
    }
    if (!base.isEmpty() && has(MAP)) {
      map(base, pages);
    }
  }

  private void map(String base, List<String> pages) throws IOException {
    Document map = Jsoup.parse(Files.readString(folder.resolve(MAP)), Parser.xmlParser());
    TreeSet<String> wanted = new TreeSet<>();
    for (String page : pages) {
      if (!page.equals("404.html")) {
        wanted.add(base + (page.equals("index.html") ? "" : page));
      }
    }
    List<String> listed = map.select("urlset[xmlns$=/schemas/sitemap/0.9] > url > loc").eachText();
    if (!wanted.equals(new TreeSet<>(listed)) || listed.size() != wanted.size()) {
      found.differs(MAP, "its addresses are not those of the pages");
    }
    String date = metadata.path("editionDate").asText("");
    List<String> dates = map.select("url > lastmod").eachText();
    if (dates.size() != (date.isEmpty() ? 0 : listed.size())
        || !dates.stream().allMatch(date::equals)) {
      found.differs(MAP, "its dates are not the one of the edition");
    }
  }

  private boolean has(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }
}

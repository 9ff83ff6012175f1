package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every link of the site is relative and has its target; nothing is fetched from elsewhere. */
class LinksTest {
  private final Map<Path, Set<String>> ids = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyLinkHasItsTarget() throws IOException {
    PublishedSite site = PublishedSite.declaration();
    for (Path page : site.pages()) {
      Document document = Jsoup.parse(page);
      for (Element link : document.select("[href], [src]")) {
        String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        check(page, link, target);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyIdIsThereOnce() throws IOException {
    for (Path page : PublishedSite.declaration().pages()) {
      Set<String> seen = new HashSet<>();
      for (Element element : Jsoup.parse(page).select("[id]")) {
        assertTrue(seen.add(element.id()), page.getFileName() + " has twice: " + element.id());
      }
    }
  }

  @Test
  void noPageHasScriptOrStyleOfItsOwn() throws IOException {
    for (Path page : PublishedSite.declaration().pages()) {
      Document document = Jsoup.parse(page);
      assertEquals(0, document.select("style, [style], [onclick], iframe, form").size());
      assertEquals(document.select(".editorial img").size(), document.select("img").size());
      for (Element script : document.select("script:not([src])")) {
        assertEquals("application/ld+json", script.attr("type"));
      }
      String policy = document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertTrue(policy.contains("default-src 'none'"), policy);
    }
  }

  @Test
  void whatIsDownloadedIsSmall() throws IOException {
    Path root = PublishedSite.declaration().root();
    assertTrue(Files.size(root.resolve("assets/style.css")) < 20_000);
    assertTrue(Files.size(root.resolve("assets/engross.js")) < 60_000);
    try (Stream<Path> fonts = Files.list(root.resolve("assets/fonts"))) {
      long size = fonts.filter(f -> f.toString().endsWith(".woff2")).mapToLong(this::size).sum();
      assertTrue(size < 120_000, "fonts of " + size + " bytes");
    }
  }

  private long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(Path page, Element link, String target) throws IOException {
    if (target.startsWith("https://") || target.startsWith("http://")) {
      boolean fetched = link.is("script, img, link[rel=stylesheet], link[rel=preload]");
      boolean told = link.is("a[rel=external], link[rel=canonical], link[rel=cite-as]");
      if (fetched || !told) {
        faults.add(page.getFileName() + " leads outside: " + link.outerHtml());
      }
      return;
    }
    if (page.endsWith("404.html")) {
      Path root = PublishedSite.declaration().root();
      boolean there = Files.exists(root.resolve(target.replaceFirst("^/harbours/", "")));
      if (!target.equals("#main") && !(target.startsWith("/harbours/") && there)) {
        faults.add(page.getFileName() + " leads astray from a sub-folder: " + target);
      }
      return;
    }
    if (target.startsWith("/")) {
      faults.add(page.getFileName() + " is not relative: " + target);
      return;
    }
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    Path to = file.isEmpty() ? page : page.getParent().resolve(file).normalize();
    if (!Files.isRegularFile(to)) {
      faults.add(page.getFileName() + " leads to no file: " + target);
    } else if (hash >= 0 && to.toString().endsWith(".html")) {
      anchor(page, to, target.substring(hash + 1));
    }
  }

  private void anchor(Path page, Path to, String id) throws IOException {
    if (!ids.containsKey(to)) {
      ids.put(to, new HashSet<>(Jsoup.parse(to).select("[id]").eachAttr("id")));
    }
    // The cite box is made from a template; its links are filled by the script.
    if (!id.isEmpty() && !ids.get(to).contains(id)) {
      faults.add(page.getFileName() + " leads to no place: " + to.getFileName() + "#" + id);
    }
  }
}

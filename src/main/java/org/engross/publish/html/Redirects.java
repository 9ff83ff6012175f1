package org.engross.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.publish.Folder;
import org.engross.settings.Metadata;
import org.engross.settings.Settings;

/**
 * Small pages under the names that an edition's folder had before: each leads on to the page of the
 * same name in the folder as it is now. What follows "#" in the address is handed on by a script of
 * one line, for a page alone cannot; without script the reader comes to the page and not to the
 * place. A server's own redirect does all of it, and is better where there is one.
 */
public final class Redirects {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

  private static final String SCRIPT = "assets/lead-on.js";

  private Redirects() {}

  /**
   * Writes them beside the edition's folder.
   *
   * @param site the folder that holds the edition's folder
   * @throws IOException if the disk fails
   */
  public static void write(Settings settings, Path site) throws IOException {
    Metadata metadata = settings.metadata();
    String slug = metadata.slug();
    List<String> files = pages(site.resolve(slug));
    for (String old : settings.addresses().formerly()) {
      if (Files.exists(site.resolve(old).resolve("manifest.json"))) {
        continue; // another edition has that name now
      }
      Folder to = new Folder(site.resolve(old));
      to.write(SCRIPT, Assets.leadOn());
      for (String file : files) {
        to.write(file, page(metadata, "../" + Addresses.root(file) + slug + "/" + file, file));
      }
    }
  }

  private static List<String> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static String page(Metadata metadata, String target, String file) {
    String base = metadata.baseAddress();
    String page =
        """
        <!DOCTYPE html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <script src="%s" defer></script>
        <noscript><meta http-equiv="refresh" content="0; url=%s"></noscript>
        <link rel="canonical" href="%s">
        <title>%s</title>
        </head>
        <body><p><a href="%s">%s</a></p></body>
        </html>
        """;
    return page.formatted(
        escaped(metadata.language()),
        Site.direction(metadata.language()),
        POLICY,
        Addresses.root(file) + SCRIPT,
        escaped(target),
        escaped(base.isEmpty() ? target : base + file),
        escaped(metadata.title()),
        escaped(target),
        escaped(metadata.title()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}

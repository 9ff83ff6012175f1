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
 * same name in the folder as it is now, without a script. A page cannot hand on the part of an
 * address after "#"; a server's own redirect can, and is better where there is one.
 */
public final class Redirects {
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
      for (String file : files) {
        String base = metadata.baseAddress();
        String target = "../" + Addresses.root(file) + slug + "/" + file;
        to.write(file, page(metadata.title(), target, base, file));
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

  private static String page(String title, String target, String base, String file) {
    String name = escaped(title);
    String canonical = escaped(base.isEmpty() ? target : base + file);
    return """
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <meta http-equiv="refresh" content="0; url=%s">
        <meta name="robots" content="noindex">
        <link rel="canonical" href="%s">
        <title>%s</title>
        </head>
        <body><p><a href="%s">%s</a></p></body>
        </html>
        """
        .formatted(escaped(target), canonical, name, escaped(target), name);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}

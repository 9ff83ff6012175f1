package org.engross.publish.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engross.publish.Folder;

/** The stylesheet, the script, the icon and the fonts of the site. */
final class Assets {
  private static final List<String> FILES =
      List.of(
          "style.css",
          "engross.js",
          "icon.svg",
          "fonts/SourceSerif4-Regular.ttf.woff2",
          "fonts/SourceSerif4-It.ttf.woff2",
          "fonts/SourceSerif4-Semibold.ttf.woff2",
          "fonts/SourceSerif4-OFL.md");

  private Assets() {}

  /** Writes them into {@code assets/}. */
  static void write(Folder to) throws IOException {
    for (String name : FILES) {
      try (InputStream in = Assets.class.getResourceAsStream("/org/engross/assets/" + name)) {
        byte[] bytes = in.readAllBytes();
        to.write("assets/" + name, name.endsWith(".css") ? compact(bytes) : bytes);
      }
    }
  }

  /** A stylesheet without comments and indentation. */
  private static byte[] compact(byte[] css) {
    return new String(css, StandardCharsets.UTF_8)
        .replaceAll("(?s)/\\*.*?\\*/\\s*", "")
        .replaceAll("\\n\\s*", "\n")
        .replaceAll(" ?([{;,]) ", "$1")
        .getBytes(StandardCharsets.UTF_8);
  }
}

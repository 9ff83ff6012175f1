package org.engross.publish.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.publish.Folder;
import org.engross.publish.Letters;
import org.engross.publish.Stylesheet;

/** The stylesheet, the script, the icon and the fonts of the site. */
final class Assets {
  private static final List<String> SCRIPTS = List.of("choice.js", "engross.js");
  private static final List<String> FILES = List.of("icon.svg", "fonts/OFL.md");

  /** Comments that fill lines, and indentation, which a browser need not fetch. */
  private static final Pattern LINE_BEGIN = Pattern.compile("(?m)^\\s*//.*\\R|^\\s+");

  private Assets() {}

  /**
   * Writes them into {@code assets/}.
   *
   * @param letters what the finished pages hold
   * @param parallel whether one of them shows several languages side by side
   */
  static void write(Folder to, Letters letters, boolean parallel) throws IOException {
    String css = text("style.css") + (parallel ? text("parallel.css") : "");
    Stylesheet style = Stylesheet.of(css, letters);
    to.write("assets/style.css", style.text());
    for (String font : style.fonts()) {
      to.write("assets/fonts/" + font, bytes("fonts/" + font));
    }
    for (String name : SCRIPTS) {
      String script = text(name);
      to.write("assets/" + name, LINE_BEGIN.matcher(script).replaceAll(""));
    }
    for (String name : FILES) {
      to.write("assets/" + name, bytes(name));
    }
  }

  /** The script by which an old address leads on to the new one. */
  static byte[] leadOn() throws IOException {
    return bytes("lead-on.js");
  }

  private static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream("/org/engross/assets/" + name)) {
      return in.readAllBytes();
    }
  }
}

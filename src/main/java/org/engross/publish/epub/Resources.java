package org.engross.publish.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the book takes from the program: its stylesheet and its fonts. */
final class Resources {
  static final List<Font> FONTS =
      List.of(
          new Font("font-regular", "SourceSerif4-Regular.ttf.woff2"),
          new Font("font-italic", "SourceSerif4-It.ttf.woff2"),
          new Font("font-semibold", "SourceSerif4-Semibold.ttf.woff2"));

  private Resources() {}

  /** A font, unchanged as its makers publish it. */
  record Font(String id, String file) {
    String path() {
      return "/org/engross/epub/fonts/" + file;
    }
  }

  static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * A resource of the program.
   *
   * @throws IllegalStateException if the program is not whole
   */
  static byte[] bytes(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

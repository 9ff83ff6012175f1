package org.engross.publish.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.engross.publish.Letters;
import org.engross.publish.Stylesheet;

/** What the book takes from the program: its stylesheet and its fonts. */
final class Resources {
  private Resources() {}

  /** The stylesheet of the book, with the fonts that its letters need. */
  static Stylesheet stylesheet(Book book) {
    Letters letters = new Letters();
    book.chapters().forEach(chapter -> letters.see(chapter.xhtml()));
    return Stylesheet.of(text("/org/engross/epub/book.css"), letters);
  }

  /** A font, the same file as the site has; its licence stands within it. */
  static byte[] font(String name) {
    return bytes("/org/engross/assets/fonts/" + name);
  }

  private static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * A resource of the program.
   *
   * @throws IllegalStateException if the program is not whole
   */
  private static byte[] bytes(String path) {
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

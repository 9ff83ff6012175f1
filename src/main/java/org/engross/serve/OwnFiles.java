package org.engross.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What is served beside the edition: the script of the served pages, and a page for none. */
final class OwnFiles {
  /** Where they are; no file of an edition begins so. */
  static final String PATH = "/_engross/";

  private OwnFiles() {}

  /**
   * A file by its name.
   *
   * @throws IOException when the tool's own files cannot be read
   */
  static Optional<byte[]> find(String name) throws IOException {
    if (!name.matches("[a-z]+\\.(?:js|css)")) {
      return Optional.empty();
    }
    try (InputStream in = OwnFiles.class.getResourceAsStream("/org/engross/serve/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** The page that stands for an edition that has not been made yet. */
  static byte[] blank() {
    String html =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>No edition yet</title>
        </head>
        <body class="engross-blank">
        <main><h1>There is no edition yet</h1>
        <p>This page loads by itself when there is one.</p></main>
        </body>
        </html>
        """;
    return html.getBytes(StandardCharsets.UTF_8);
  }
}

package org.engross.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that publications write into; it is moved to its place only when all of them are done.
 */
public final class Folder {
  private final Path root;

  public Folder(Path root) {
    this.root = root;
  }

  public Path path() {
    return root;
  }

  /** Writes a file; {@code name} is relative, with "/" between its parts. */
  public void write(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** Writes a text file in UTF-8. */
  public void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }
}

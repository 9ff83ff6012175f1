package org.engross.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.source.Sha256;

/**
 * The templates that travel with the tool, from its jar or from the folder it was compiled into.
 */
final class Templates {
  private static final String ROOT = "/org/engross/templates";

  /** They stay as they are while the tool runs, so one look is enough. */
  private static volatile String builtIn = "";

  private Templates() {}

  /** SHA-256 over the names and contents of all of them. */
  static String digest() throws IOException {
    if (builtIn.isEmpty()) {
      builtIn = builtIn();
    }
    return builtIn;
  }

  private static String builtIn() throws IOException {
    URL url = Templates.class.getResource(ROOT);
    if (url == null) {
      return Sha256.of("");
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return digest(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return digest(jar.getPath(ROOT));
      }
    } catch (URISyntaxException broken) {
      throw new IOException(broken);
    }
  }

  /** The same of a folder of templates. */
  static String digest(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return Sha256.of(
          files
              .filter(Files::isRegularFile)
              .map(file -> line(root, file))
              .sorted()
              .collect(Collectors.joining()));
    }
  }

  private static String line(Path root, Path file) {
    try {
      String name = root.relativize(file).toString().replace('\\', '/');
      return Sha256.of(Files.readAllBytes(file)) + "  " + name + "\n";
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

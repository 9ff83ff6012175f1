package org.engross.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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
    if (url.openConnection() instanceof JarURLConnection connection) {
      return digest(connection.getJarFile());
    }
    try {
      return digest(Path.of(url.toURI()));
    } catch (URISyntaxException broken) {
      throw new IOException(broken);
    }
  }

  /** The jar is the class loader's own, open already and not for closing. */
  private static String digest(JarFile jar) {
    String root = ROOT.substring(1) + "/";
    return Sha256.of(
        jar.stream()
            .filter(entry -> entry.getName().startsWith(root) && !entry.isDirectory())
            .map(entry -> line(jar, entry, entry.getName().substring(root.length())))
            .sorted()
            .collect(Collectors.joining()));
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
      return line(name, Files.readAllBytes(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String line(JarFile jar, JarEntry entry, String name) {
    try (InputStream in = jar.getInputStream(entry)) {
      return line(name, in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String line(String name, byte[] bytes) {
    return Sha256.of(bytes) + "  " + name + "\n";
  }
}

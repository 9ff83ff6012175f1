package org.engross;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files that a person has read and found right. {@code -Dgolden.rewrite=true} writes
 * them anew; the difference is then read like code.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  private Golden() {}

  /**
   * Compares a text with a golden file.
   *
   * @param name relative to the folder of golden files, "/" between its parts
   */
  public static void check(String name, String actual) throws IOException {
    Path file = ROOT.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      return;
    }
    assertEquals(Files.readString(file), actual, name);
  }
}

package org.engross.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The program itself, as it is named in colophons and manifests. */
public final class Tool {
  public static final String NAME = "Engross";

  private Tool() {}

  /** The version, such as "1.0.0". */
  public static String version() {
    try (InputStream in = Tool.class.getResourceAsStream("/org/engross/engross.properties")) {
      if (in == null) {
        throw new IllegalStateException("engross.properties is not in the program");
      }
      Properties properties = new Properties();
      properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
      return properties.getProperty("version");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

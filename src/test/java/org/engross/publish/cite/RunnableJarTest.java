package org.engross.publish.cite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The runnable jar leaves out the styles that are not offered, and no other. */
class RunnableJarTest {
  @Test
  void holdsEveryStyleThatIsOffered() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (Style style : Style.values()) {
      String line = "<include>" + style.csl() + ".csl</include>";
      assertTrue(style.csl().isEmpty() || pom.contains(line), line);
    }
  }
}

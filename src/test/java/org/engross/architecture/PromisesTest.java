package org.engross.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README promises is what is run. */
class PromisesTest {
  private static final Pattern COMMAND = Pattern.compile("^mvn .*$", Pattern.MULTILINE);

  @Test
  void theReadmesCommandsAreTheOnesThatAreRun() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String run = Files.readString(Path.of(".ci/run"));
    List<String> promised = COMMAND.matcher(readme).results().map(m -> m.group()).toList();
    assertEquals(List.of("mvn -B verify", "mvn -B site"), promised);
    for (String command : promised) {
      assertTrue(Pattern.compile("^" + command + "\\b", Pattern.MULTILINE).matcher(run).find());
    }
  }

  /** The map lists them in the order in which they may import each other. */
  @Test
  void theReadmesMapNamesEveryPackage() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String map = readme.substring(readme.indexOf("| Package |"));
    map = map.substring(0, map.indexOf("\n\n"));
    List<String> named =
        Pattern.compile("(?<=[|,] )`([a-z]+)`")
            .matcher(map)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(PackageDirectionTest.ORDER, named);
  }

  @Test
  void theReadmesPluginIsTheExamplesPlugin() throws IOException {
    String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", "");
    String example = Files.readString(Path.of("src/it/archive/pom.xml"));
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(pom);
    assertTrue(version.find());
    String plugins =
        example
            .replace("@project.version@", version.group(1))
            .replaceAll("(?s)<!--.*?-->", "")
            .replaceAll("\\s+", "")
            .replaceAll("^.*<plugins>|</plugins>.*$", "");
    assertTrue(readme.contains(plugins), plugins);
  }
}

package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.problem.Problem;
import org.engross.problem.Severity;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in edition.yaml or authorities.yaml: an error with a hint, never an exception.
 */
class BrokenFilesTest {
  private static final String GOOD = "title: Fish\nlanguage: en\n";

  @TempDir Path folder;

  static Stream<String> broken() {
    return Stream.of(
        "title: 'never closed\n",
        "title: \"never closed\\\n",
        "\ttitle: a tab\n",
        "title: a: b: c\n",
        "- a\n- list\n",
        "only words\n",
        "title: Fish\ntitle: Nets\nlanguage: en\n",
        "title: [1, [2, {a: b}]]\nlanguage: {en: fr}\n",
        "title: &a [*a, *a]\nlanguage: *b\n",
        "title: !!java.net.URL [http://example.org]\nlanguage: !x en\n",
        "? {a: b}\n: c\n",
        "%YAML 9.9\n---\ntitle: Fish\n...\n---\nmore: x\n",
        "title:\nlanguage:\ndate:\n",
        "title: Fish\nlanguage: 12\ndate: 2021-13-45\nplace: [a, b]\nissuer: {a: b}\n",
        "title: Fish\nlanguage: en\nstructure: x\npages: [x]\nfonts: 3\nfurther-indexes: {a: 1}\n",
        "title: Fish\nlanguage: en\nedition-date: yesterday\nbase-address: ':'\n",
        "title: \"\\uD800 \\x00 \\u0007\"\nlanguage: en\n",
        "<<<<<<< HEAD\ntitle: Fish\n=======\ntitle: Nets\n>>>>>>> other\n",
        "\0\0\0",
        "title: \u0001\u001b\n",
        laughs(),
        "[".repeat(20_000),
        "a: ".repeat(20_000),
        "{a: ".repeat(20_000),
        "- ".repeat(20_000));
  }

  /** Nine levels of names for ten times the names below: a thousand million values if followed. */
  private static String laughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 10; i++) {
      String below = "*a" + (i - 1);
      yaml.append("a" + i + ": &a" + i + " [" + (below + ", ").repeat(9) + below + "]\n");
    }
    return yaml + "title: *a9\nlanguage: en\n";
  }

  @ParameterizedTest
  @MethodSource("broken")
  @Timeout(60)
  void anEditionFile(String yaml) throws IOException {
    assertHinted(errors(yaml, ""));
  }

  @ParameterizedTest
  @MethodSource("broken")
  @Timeout(60)
  void anAuthorityFile(String yaml) throws IOException {
    assertHinted(errors(GOOD, yaml));
  }

  private static void assertHinted(List<Problem> errors) {
    assertFalse(errors.isEmpty());
    for (Problem error : errors) {
      assertFalse(error.message().contains("Exception"), error.toString());
      assertTrue(error.message().length() > 10 && error.message().length() < 400, "" + error);
      assertFalse(error.hint().isBlank(), error.toString());
    }
  }

  private List<Problem> errors(String edition, String authorities) throws IOException {
    Files.writeString(folder.resolve("text.txt"), "Article 1\n\nFish are free.\n");
    Files.write(folder.resolve("edition.yaml"), edition.getBytes(StandardCharsets.UTF_8));
    if (!authorities.isEmpty()) {
      byte[] bytes = authorities.getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve("authorities.yaml"), bytes);
    }
    return new Press(Job.of(folder), Progress.SILENT)
        .read().problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }
}

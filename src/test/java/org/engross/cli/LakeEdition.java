package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A treaty made up for the tests whose folder has every kind of file that an edition can have: a
 * table, a note, an annex, names, a page of the editor's, an earlier edition whose places moved.
 */
final class LakeEdition {
  private static final Path SOURCE = Path.of("src/test/resources/lake");

  /** The paragraph that the first edition did not have. */
  private static final String INSERTED =
      "2. The Commission shall meet once a year, in spring, at a place chosen by lot (1).\n\n";

  private static final String NOTE =
      "\n________\n(1) The first meeting was held at Lakeside on 2 April 1988.\n";

  private LakeEdition() {}

  /**
   * Makes both editions, one after the other.
   *
   * @param folder an empty folder
   * @return the finished folder of the second
   */
  static Path make(Path folder) throws IOException {
    return make(folder, "stones", "stones");
  }

  /** The same with a word of the second edition's text replaced by another. */
  static Path make(Path folder, String from, String to) throws IOException {
    Path shelf = folder.resolve("editions");
    Path edition = shelf.resolve("lake");
    copy(edition);
    String text = Files.readString(SOURCE.resolve("text.txt"));
    String settings = Files.readString(SOURCE.resolve("edition.yaml"));
    assertTrue(text.contains(INSERTED) && text.endsWith(NOTE) && text.contains(from), text);
    String numbered = text.replace(INSERTED + "3. ", "2. ").replace(NOTE, "");
    Files.writeString(edition.resolve("text.txt"), numbered);
    Files.writeString(
        edition.resolve("edition.yaml"),
        settings.replaceFirst("edition: 2", "edition: 1").replaceFirst("(?s)\nversions:.*", "\n"));
    Path out = folder.resolve("out");
    build(shelf, out);
    Files.writeString(edition.resolve("text.txt"), text.replace(from, to));
    Files.writeString(edition.resolve("edition.yaml"), settings);
    build(shelf, out);
    return out.resolve("lake");
  }

  private static void copy(Path edition) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = edition.resolve(SOURCE.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private static void build(Path shelf, Path out) {
    StringWriter said = new StringWriter();
    PrintWriter errors = new PrintWriter(said);
    int status = Main.run(errors, errors, false, "build", shelf.toString(), "-o", out.toString());
    assertEquals(Status.DONE, status, said.toString());
  }
}

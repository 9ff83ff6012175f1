package org.engross.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts the files of a finished edition beside its pages that are made one by one, so that these can
 * link to the PDF and the other formats.
 */
final class OtherFormats {
  private static final String PAGE = ".html";

  /** The finished one has only the fonts that the finished pages need. */
  private static final String STYLE = "assets/style.css";

  private final Path finished;
  private final Path pages;
  private Set<Path> taken = new TreeSet<>();

  OtherFormats(Path finished, Path pages) {
    this.finished = finished;
    this.pages = pages;
  }

  /**
   * Takes all files but the pages and their stylesheet; those of an earlier time that are no more
   * go.
   *
   * @throws IOException when the disk fails
   */
  void take() throws IOException {
    Set<Path> now = new TreeSet<>();
    try (Stream<Path> files = Files.walk(finished)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = finished.relativize(file);
        if (!name.toString().endsWith(PAGE) && !name.equals(Path.of(STYLE))) {
          Path to = pages.resolve(name);
          Files.createDirectories(to.getParent());
          Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
          now.add(name);
        }
      }
    }
    for (Path gone : taken) {
      if (!now.contains(gone)) {
        Files.deleteIfExists(pages.resolve(gone));
      }
    }
    taken = now;
  }
}

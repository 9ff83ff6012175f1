package org.engross.publish.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.publish.Folder;
import org.engross.publish.Work;

/** A site published once for all tests that read the finished folder. */
final class PublishedSite {
  private static PublishedSite site;

  private final Path root;
  private final Work work;

  private PublishedSite(Path root, Work work) {
    this.root = root;
    this.work = work;
  }

  /** The declaration, in a folder below another as on a real host. */
  static synchronized PublishedSite declaration() {
    if (site == null) {
      try {
        Path root = Files.createTempDirectory("engross-site").resolve("some/folder");
        site = publish(Works.declaration(), root);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return site;
  }

  static PublishedSite publish(Work work, Path root) throws IOException {
    Folder folder = new Folder(root);
    folder.write(work.edition().metadata().slug() + ".pdf", "stands for the PDF");
    new HtmlPublication(List.of(), Path.of("src/test/resources/editorial")).publish(work, folder);
    return new PublishedSite(root, work);
  }

  Path root() {
    return root;
  }

  Work work() {
    return work;
  }

  /** Every page, relative to the root. */
  List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }
}

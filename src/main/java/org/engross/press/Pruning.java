package org.engross.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes out of an assembled site what nobody wrote: the Maven Site Plugin copies its skin's styles,
 * fonts and scripts into every site, whether a page uses them or not.
 */
public final class Pruning {
  private Pruning() {}

  /**
   * Deletes every file of a site that stands in none of the folders it was assembled from, and the
   * folders left empty.
   *
   * @param site the assembled site
   * @param origins the folders whose files belong to it
   * @return the names of what was deleted, in order
   * @throws IOException when the disk fails, or when no origin holds a file, for then the site
   *     would be emptied
   */
  public static List<String> prune(Path site, List<Path> origins) throws IOException {
    List<Path> found = origins.stream().filter(Files::isDirectory).toList();
    if (found.stream().allMatch(origin -> under(origin).isEmpty())) {
      throw new IOException("None of the folders a site is assembled from holds a file.");
    }
    List<String> deleted = new ArrayList<>();
    for (Path file : under(site)) {
      Path name = site.relativize(file);
      boolean ours = found.stream().anyMatch(origin -> Files.exists(origin.resolve(name)));
      if (!ours && Files.isRegularFile(file)) {
        Files.delete(file);
        deleted.add(name.toString().replace('\\', '/'));
      } else if (!ours && isEmpty(file)) {
        Files.delete(file);
      }
    }
    return deleted.stream().sorted().toList();
  }

  /** All that is in a folder, what is inside before what holds it; nothing for a missing folder. */
  private static List<Path> under(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> !p.equals(folder)).sorted(Comparator.reverseOrder()).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }
}

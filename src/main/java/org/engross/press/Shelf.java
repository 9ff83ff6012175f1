package org.engross.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.crew.Crew;
import org.engross.crew.Task;
import org.engross.settings.EditionFile;

/** All editions of a project: the folders below its {@code source-text/}. */
public final class Shelf {
  private final Path source;
  private final Job pattern;
  private final Progress progress;

  /**
   * @param source the folder that holds the editions' folders, at any depth
   * @param pattern how each edition is to be made; its own edition folder does not matter
   */
  public Shelf(Path source, Job pattern, Progress progress) {
    this.source = source;
    this.pattern = pattern;
    this.progress = progress;
  }

  /**
   * How a shelf is gone through.
   *
   * @param threads how many threads make the editions, side by side
   * @param force whether editions that are up to date are made again all the same
   */
  public record Way(int threads, boolean force) {
    /** As many threads as the machine has processors; what is up to date stays as it is. */
    public static Way usual() {
      return new Way(Crew.size(), false);
    }
  }

  /**
   * Whether a folder is that of an edition: it holds an edition.yaml or a text, and is not itself
   * the finished folder of one.
   */
  public static boolean isEdition(Path folder) throws IOException {
    if (isFinished(folder) || Files.isRegularFile(folder.resolve(EditionFile.NAME))) {
      return !isFinished(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(
          file -> Files.isRegularFile(file) && file.getFileName().toString().startsWith("text."));
    }
  }

  /** The editions' folders, by name; an edition holds no other. */
  public List<Path> editions() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders(source)) {
      find(folder, List.of(source.toRealPath()), found);
    }
    return found;
  }

  private static boolean isFinished(Path folder) {
    return Files.isRegularFile(folder.resolve(Manifest.NAME));
  }

  /** A link that leads back to a folder above it is not followed. */
  private static void find(Path folder, List<Path> above, List<Path> found) throws IOException {
    Path real = folder.toRealPath();
    if (above.contains(real)) {
      return;
    }
    if (isEdition(folder)) {
      found.add(folder);
    } else if (!isFinished(folder)) {
      List<Path> here = new ArrayList<>(above);
      here.add(real);
      for (Path inner : folders(folder)) {
        find(inner, here, found);
      }
    }
  }

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(child -> Files.isDirectory(child) && !name(child).startsWith("."))
          .sorted(Comparator.comparing(Shelf::name))
          .toList();
    }
  }

  /**
   * Makes every edition into a folder of the site that has the place and name its own has in the
   * shelf, and the page that lists them. Each is made whole or not at all; one that cannot be made
   * keeps none of the others back.
   *
   * @param site where the folders stand
   * @return what came of each, in the order of their names
   * @throws IOException when the shelf cannot be read, or the page that lists the editions not
   *     written
   */
  public List<Made> publish(Path site, Way way) throws IOException {
    List<Path> folders = editions();
    UpToDate upToDate = UpToDate.forThisTool();
    List<Task<Made>> tasks = new ArrayList<>();
    for (Path folder : largestFirst(folders)) {
      tasks.add(() -> make(folder, site, way.force(), upToDate));
    }
    // The stages of each edition are handed to the same threads.
    List<Made> all = new ArrayList<>(Crew.of(way.threads(), () -> Crew.all(tasks)));
    List<String> order = folders.stream().map(this::nameOf).toList();
    all.sort(Comparator.comparing(made -> order.indexOf(made.name())));
    new ShelfHome(source, pattern).write(all, site);
    return all;
  }

  /** So that no thread is left with a large one at the end. */
  private static List<Path> largestFirst(List<Path> folders) {
    Map<Path, Long> sizes = new HashMap<>();
    folders.forEach(folder -> sizes.put(folder, size(folder)));
    return folders.stream().sorted(Comparator.comparing(sizes::get).reversed()).toList();
  }

  private Made make(Path folder, Path site, boolean force, UpToDate upToDate) {
    String name = nameOf(folder);
    Path target = site.resolve(name);
    Job job = pattern.at(folder);
    try {
      if (!force && upToDate.is(job, target)) {
        return Made.unchanged(name);
      }
      if (!Press.mayReplace(target)) {
        throw new IOException(name + " holds files that Engross did not make");
      }
      Progress named = stage -> progress.begins(name + ": " + stage);
      return Made.of(name, new Press(job, named).build(target));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      return Made.broken(name, broken);
    }
  }

  /** How much work an edition is, roughly: the bytes of its folder's files. */
  private static long size(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException unreadable) {
      return 0;
    }
  }

  /** The place of an edition in the shelf, with "/" between the parts. */
  private String nameOf(Path folder) {
    return source.relativize(folder).toString().replace('\\', '/');
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}

package org.engross.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Notices when a file appears, changes or goes. The system is asked to tell at once; since not
 * every system and every disk does, the files are looked at from time to time as well.
 */
public final class Watch implements AutoCloseable {
  /** How long it takes at most until a change is seen that the system did not tell of. */
  private static final int PAUSE_IN_MILLISECONDS = 400;

  /** Programs write a file in several steps; a change is over when nothing came for so long. */
  private static final int CALM_IN_MILLISECONDS = 8;

  private final Supplier<Set<Path>> roots;
  private final WatchService service;
  private final SortedSet<Path> watched = new TreeSet<>();
  private Map<Path, String> seen;

  /**
   * Begins to watch.
   *
   * @param roots the files and folders, which may come to be or go; asked for at every look
   * @throws IOException when they cannot be read
   */
  public Watch(Supplier<Set<Path>> roots) throws IOException {
    this.roots = roots;
    Path any = roots.get().iterator().next();
    this.service = any.getFileSystem().newWatchService();
    this.seen = look();
  }

  /**
   * Waits until something is other than at the last look.
   *
   * @throws InterruptedException when the wait is ended from outside
   */
  public void await() throws IOException, InterruptedException {
    while (!sawAChange()) {
      pause(PAUSE_IN_MILLISECONDS);
    }
    while (pause(CALM_IN_MILLISECONDS)) {
      // Something is still being written.
    }
    seen = look();
  }

  /** Whether anything is other than at the last look. */
  boolean sawAChange() throws IOException {
    Map<Path, String> now = look();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  /** Waits so long at most; whether the system told of a change. */
  private boolean pause(int milliseconds) throws InterruptedException {
    WatchKey told = service.poll(milliseconds, TimeUnit.MILLISECONDS);
    for (WatchKey key = told; key != null; key = service.poll()) {
      key.pollEvents();
      if (!key.reset()) {
        watched.remove((Path) key.watchable());
      }
    }
    return told != null;
  }

  private Map<Path, String> look() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    for (Path root : roots.get()) {
      if (Files.isDirectory(root)) {
        Files.walkFileTree(root, new Looker(files));
      } else {
        tell(root.toAbsolutePath().getParent());
        if (Files.isRegularFile(root)) {
          files.put(root, print(Files.readAttributes(root, BasicFileAttributes.class)));
        }
      }
    }
    return files;
  }

  /** Asks the system to tell of changes in a folder. */
  private void tell(Path folder) throws IOException {
    if (Files.isDirectory(folder) && watched.add(folder)) {
      folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    }
  }

  private static String print(BasicFileAttributes file) {
    return file.lastModifiedTime() + " " + file.size();
  }

  private final class Looker extends SimpleFileVisitor<Path> {
    private final Map<Path, String> files;

    Looker(Map<Path, String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      tell(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        files.put(file, print(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file may be gone between the look at its folder and the look at it. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}

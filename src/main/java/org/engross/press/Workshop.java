package org.engross.press;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.engross.settings.EarlierAddresses;
import org.engross.verify.ManifestSignature;

/**
 * A folder beside the one that is wanted, in which an edition is made. Only when all of it is done
 * does it take its place; until then a reader finds the edition that stood there before, or none,
 * never half of one.
 */
final class Workshop implements AutoCloseable {
  private static final int MOST_TRIES = 1_000;

  private final Path target;
  private final Path bench;
  private final Path before;
  private final Thread whenStopped = new Thread(this::abandon, "clear away");

  private Workshop(Path target, Path bench, Path before) {
    this.target = target;
    this.bench = bench;
    this.before = before;
  }

  /**
   * Opens an empty workshop for a folder.
   *
   * @throws IOException when the folder's parent cannot be written
   */
  static Workshop open(Path folder) throws IOException {
    Path target = followed(folder).toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException("An edition cannot take the place of " + target + ".");
    }
    Files.createDirectories(parent);
    String name = "." + target.getFileName();
    Path bench = Files.createTempDirectory(parent, name + "-new-");
    Path before = parent.resolve(bench.getFileName() + "-before");
    Workshop workshop = new Workshop(target, bench, before);
    Runtime.getRuntime().addShutdownHook(workshop.whenStopped);
    return workshop;
  }

  /** Where a link leads, so that it stays a link; the folder itself if it is none. */
  private static Path followed(Path folder) throws IOException {
    if (Files.exists(folder)) {
      return folder.toRealPath();
    }
    return Files.isSymbolicLink(folder)
        ? folder.resolveSibling(Files.readSymbolicLink(folder))
        : folder;
  }

  /** Where to write. */
  Path path() {
    return bench;
  }

  /**
   * Puts what was written where it belongs. Earlier editions that the publisher keeps in the folder
   * stay there, and the signature does as long as the manifest is the one that was signed.
   *
   * @return whether a signature was taken away
   */
  boolean deliver() throws IOException {
    readable(bench);
    boolean there = Files.exists(target);
    boolean unsigned = there && !keepSignature();
    if (there) {
      Files.move(target, before);
    }
    try {
      Files.move(bench, target);
      moveEditions(before, target);
    } catch (IOException failed) {
      if (there) {
        moveEditions(target, before);
        remove(target);
        Files.move(before, target);
      }
      throw failed;
    }
    remove(before);
    return unsigned;
  }

  /** Whether the new folder has all signatures that the old one has. */
  private boolean keepSignature() throws IOException {
    Path signature = target.resolve(ManifestSignature.NAME);
    Path signed = target.resolve(Manifest.NAME);
    Path manifest = bench.resolve(Manifest.NAME);
    if (!Files.isRegularFile(signature)) {
      return true;
    }
    boolean same =
        Files.isRegularFile(signed)
            && Files.isRegularFile(manifest)
            && Files.mismatch(signed, manifest) < 0;
    if (same) {
      Files.copy(signature, bench.resolve(ManifestSignature.NAME));
    }
    return same;
  }

  private static void moveEditions(Path from, Path to) throws IOException {
    Path kept = from.resolve(EarlierAddresses.FOLDER);
    Path place = to.resolve(EarlierAddresses.FOLDER);
    if (Files.isDirectory(kept) && !Files.exists(place)) {
      Files.move(kept, place);
    }
  }

  /** A temporary folder is private; a published one is for everybody. */
  private static void readable(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Clears away what was not delivered. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(whenStopped);
    } catch (IllegalStateException stopping) {
      return;
    }
    remove(bench);
  }

  /**
   * The program is being stopped, as by Ctrl-C: what stood there before comes back, and what was
   * begun goes away, even while other threads still write to it.
   */
  void abandon() {
    for (int tries = 0; tries < MOST_TRIES && isBegun(); tries++) {
      try {
        if (Files.exists(before) && !Files.exists(target)) {
          Files.move(before, target);
        }
        moveEditions(before, target);
        remove(before);
        remove(bench);
      } catch (IOException writtenToMeanwhile) {
        Thread.yield();
      }
    }
  }

  private boolean isBegun() {
    return Files.exists(bench) || Files.exists(before);
  }

  /** Whether a folder may be replaced: it is missing, empty, or an edition made by Engross. */
  static boolean mayReplace(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return Files.isRegularFile(folder.resolve(Manifest.NAME)) || files.findAny().isEmpty();
    }
  }

  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failed)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

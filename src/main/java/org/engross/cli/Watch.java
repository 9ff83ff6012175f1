package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Notices when a file in a folder appears, changes or goes. */
final class Watch {
  static final int PAUSE_IN_MILLISECONDS = 400;

  private final Path folder;
  private Map<Path, String> seen;

  private Watch(Path folder, Map<Path, String> seen) {
    this.folder = folder;
    this.seen = seen;
  }

  static Watch of(Path folder) throws IOException {
    return new Watch(folder, look(folder));
  }

  /** Whether anything is other than at the last look. */
  boolean sawAChange() throws IOException {
    Map<Path, String> now = look(folder);
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  private static Map<Path, String> look(Path folder) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return files;
  }
}

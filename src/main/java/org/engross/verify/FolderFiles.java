package org.engross.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.settings.EarlierAddresses;

/** The files of a folder by their names within it. */
final class FolderFiles {
  private FolderFiles() {}

  /**
   * All files in the folder and below, sorted by name, with "/" between the parts. Earlier editions
   * that are kept in it are folders with manifests of their own, and are left out.
   */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(EarlierAddresses.FOLDER + "/"))
          .sorted()
          .toList();
    }
  }
}

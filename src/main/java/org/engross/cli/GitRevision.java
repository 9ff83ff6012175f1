package org.engross.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder as it stood at a revision of git: {@code HEAD~1:source-text/treaty}. The program git
 * itself is asked; without it a folder must be named instead.
 *
 * @param revision a name of a commit
 * @param folder the folder, which need not be there any more
 */
record GitRevision(String revision, Path folder) {

  /** Whether an argument may be meant so: a name, a colon, a path. */
  static boolean isNamed(String argument) {
    int colon = argument.indexOf(':');
    return colon > 0 && colon < argument.length() - 1;
  }

  /**
   * Reads an argument.
   *
   * @throws WrongUse if the revision would be read as an option of git
   */
  static GitRevision parse(String argument) {
    int colon = argument.indexOf(':');
    String revision = argument.substring(0, colon);
    if (revision.startsWith("-")) {
      throw new WrongUse(revision + " is not a revision.");
    }
    return new GitRevision(revision, Path.of(argument.substring(colon + 1)));
  }

  /**
   * The text of a file of the folder at the revision.
   *
   * @throws WrongUse if git is not there, or has no such file
   */
  String read(String name) throws IOException {
    Path there = folder.toAbsolutePath().normalize();
    Path inside = there;
    while (!Files.isDirectory(inside) && inside.getParent() != null) {
      inside = inside.getParent();
    }
    String file = inside.relativize(there).resolve(name).toString().replace('\\', '/');
    Process git = start(inside, revision + ":./" + file);
    String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!isDone(git)) {
      throw new WrongUse(
          "Git has no " + folder.resolve(name) + " at the revision " + revision + ".");
    }
    return text;
  }

  private static Process start(Path folder, String object) throws IOException {
    try {
      return new ProcessBuilder("git", "-C", folder.toString(), "show", object)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException none) {
      throw new WrongUse(
          "A revision can be read only where git is installed; without it, name the folder of a"
              + " copy of the edition.");
    }
  }

  private static boolean isDone(Process git) {
    try {
      return git.waitFor() == 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

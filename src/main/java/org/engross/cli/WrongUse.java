package org.engross.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The command was given something it cannot use; the message says what. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }

  /** For a folder that was named and is not there. */
  static WrongUse noFolder(Path named) {
    return new WrongUse(
        Files.exists(named)
            ? named + " is a file; name a folder."
            : "There is no folder " + named + ".");
  }
}

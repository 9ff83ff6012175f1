package org.engross.cli;

/** What the command's exit status says; the same for every command. */
final class Status {
  /** Done. */
  static final int DONE = 0;

  /** The text, or what was written about it, has faults. */
  static final int FAULTS = 1;

  /** The command was used in a way it does not understand. */
  static final int WRONG_USE = 2;

  /** The tool broke, or the disk. */
  static final int BROKEN = 3;

  private Status() {}
}

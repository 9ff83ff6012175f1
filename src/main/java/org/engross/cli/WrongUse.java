package org.engross.cli;

/** The command was given something it cannot use; the message says what. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }
}

package org.engross.press;

/** Hears of each stage as it begins. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = stage -> {};

  /** A stage begins; {@code stage} is its name, such as "typeset". */
  void begins(String stage);

  /** The finished edition was read back and proved; {@code figures} says what was counted. */
  default void proved(String figures) {}
}

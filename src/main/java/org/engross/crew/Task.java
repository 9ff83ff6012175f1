package org.engross.crew;

import java.io.IOException;

/** A piece of work that needs no other to be done at the same time. */
@FunctionalInterface
public interface Task<T> {
  /**
   * Does it.
   *
   * @throws IOException only when the disk fails
   */
  T run() throws IOException;
}

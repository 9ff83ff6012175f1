package org.engross.publish;

import java.io.IOException;

/** One output format. */
public interface Publication {
  /** Its name in progress messages and timings, such as "pdf". */
  String name();

  /**
   * Writes the format's files.
   *
   * @throws IOException only when the disk fails
   */
  void publish(Work work, Folder to) throws IOException;
}

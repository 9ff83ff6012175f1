package org.engross;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a test needs of the machine beside Java. */
public final class Needed {
  private Needed() {}

  /**
   * Where it is missing the test is skipped, but a build server (where {@code CI} is set) must have
   * it.
   *
   * @param what it, in words: "poppler-utils is installed"
   */
  public static void onTheMachine(boolean there, String what) {
    boolean server = "true".equals(System.getenv("CI"));
    assertTrue(there || !server, "a build server needs this: " + what);
    assumeTrue(there, "not so on this machine: " + what);
  }
}

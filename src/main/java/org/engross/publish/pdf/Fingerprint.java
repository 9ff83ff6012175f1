package org.engross.publish.pdf;

import java.security.MessageDigest;
import java.util.Arrays;
import org.engross.source.Sha256;

/** The file's identity, drawn from what it contains and not from when it was made. */
final class Fingerprint {
  private final MessageDigest digest = Sha256.begin();

  void add(byte[] bytes) {
    digest.update(bytes);
  }

  /** Sixteen bytes, as PDF expects. */
  byte[] bytes() {
    return Arrays.copyOf(digest.digest(), 16);
  }
}

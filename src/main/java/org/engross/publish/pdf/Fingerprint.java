package org.engross.publish.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The file's identity, drawn from what it contains and not from when it was made. */
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  void add(byte[] bytes) {
    digest.update(bytes);
  }

  /** Sixteen bytes, as PDF expects. */
  byte[] bytes() {
    return Arrays.copyOf(digest.digest(), 16);
  }
}

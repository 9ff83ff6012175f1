package org.engross.index.authority;

import java.util.Locale;
import java.util.Optional;

/** Whether a named thing exists at the time the text speaks of. */
public enum Status {
  EXISTING,
  /** Somebody has suggested it. */
  PROPOSED,
  /** It was decided on and is being set up. */
  BEING_ESTABLISHED,
  /** The text wishes for it. */
  HOPED_FOR,
  /** It has ceased to exist or to be in force. */
  FORMER;

  /** The word of the authority file: "being-established". */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Status> of(String key) {
    for (Status status : values()) {
      if (status.key().equals(key)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}

package org.engross.index;

import java.util.Locale;

/** What a name names. Documents and bodies have an index each; the others only when asked for. */
public enum EntityKind {
  DOCUMENT,
  BODY,
  STATE,
  PERSON,
  PLACE,
  EVENT,
  INITIATIVE;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

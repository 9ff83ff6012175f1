package org.engross.source;

/**
 * Where a text begins and ends in the source, the characters included that a ledger entry put at
 * its ends: a text that begins with "&amp;amp;" begins there and not at the letter after it.
 */
public final class TextBorders {
  private TextBorders() {}

  /** The source offset of the first character, or -1 for a text without source. */
  public static int start(String string, Origin origin, Ledger ledger) {
    int start = origin.start();
    if (start < 0 || origin.pieces().get(0).at() == 0) {
      return start;
    }
    String head = string.substring(0, origin.pieces().get(0).at());
    boolean found = true;
    while (found && !head.isEmpty()) {
      found = false;
      for (Ledger.Entry entry : ledger.endingAt(start)) {
        if (!entry.before().isEmpty() && !entry.after().isEmpty() && head.endsWith(entry.after())) {
          head = head.substring(0, head.length() - entry.after().length());
          start = entry.start();
          found = true;
          break;
        }
      }
    }
    return start;
  }
}

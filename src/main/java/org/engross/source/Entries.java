package org.engross.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The recogniser's entries, and which characters of its texts each of them put there. An entry
 * stays as long as those characters do.
 */
final class Entries {
  /** For each character of the recognised texts the entry that put it there, or -1. */
  private final int[] owner;

  private final List<Ledger.Entry> entries;
  private final boolean[] dropped;

  Entries(Ledger ledger, int[] sources, String texts) {
    this.entries = ledger.entries();
    this.dropped = new boolean[entries.size()];
    this.owner = new int[texts.length()];
    Arrays.fill(owner, -1);
    int at = 0;
    while (at < texts.length()) {
      int end = at;
      while (end < texts.length() && sources[end] < 0) {
        end++;
      }
      if (end > at) {
        explain(
            at,
            end,
            at == 0 ? -1 : sources[at - 1],
            end == texts.length() ? -1 : sources[end],
            texts);
      }
      at = end + 1;
    }
  }

  /** Gives the characters of a gap to the entries whose words they are, in order. */
  private void explain(int from, int to, int sourceBefore, int sourceAfter, String texts) {
    int at = from;
    int next =
        first(sourceBefore >= 0 ? sourceBefore + 1 : sourceAfter - (sourceAfter > 0 ? 1 : 0));
    while (at < to && next < entries.size()) {
      Ledger.Entry entry = entries.get(next);
      boolean beyond = sourceAfter > sourceBefore && entry.start() > sourceAfter;
      if (beyond) {
        return;
      }
      String words = entry.after();
      if (!words.isEmpty() && at + words.length() <= to && texts.startsWith(words, at)) {
        Arrays.fill(owner, at, at + words.length(), next);
        at += words.length();
      }
      next++;
      if (sourceAfter <= sourceBefore && next - first(sourceBefore + 1) > 64) {
        return;
      }
    }
  }

  /** The first entry that begins at an offset or after it. */
  private int first(int offset) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Drops the entries some of whose characters are no longer there. */
  void keepOnly(int[] equal) {
    boolean[] there = new boolean[owner.length];
    Arrays.stream(equal).filter(e -> e >= 0).forEach(e -> there[e] = true);
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] >= 0 && !there[i]) {
        dropped[owner[i]] = true;
      }
    }
  }

  /** The entry that stays and put a recognised character there, or -1. */
  int keeper(int recognised) {
    int entry = recognised < 0 ? -1 : owner[recognised];
    return entry >= 0 && !dropped[entry] ? entry : -1;
  }

  Ledger.Entry entry(int index) {
    return entries.get(index);
  }

  List<Ledger.Entry> kept() {
    List<Ledger.Entry> kept = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!dropped[i]) {
        kept.add(entries.get(i));
      }
    }
    return kept;
  }
}

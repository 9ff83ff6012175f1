package org.engross.source;

import java.util.Arrays;
import java.util.List;

/** Finds notes that an editor moved, such as from the foot of a page to the end of the file. */
final class MovedNotes {
  /** Shorter texts are too common to be taken for the same. */
  private static final int SHORTEST = 12;

  private MovedNotes() {}

  /** Adds matches for notes that have none, where the same tokens stand unmatched elsewhere. */
  static void match(Tokens old, Tokens now, List<SourcedText> texts, int[] matches) {
    boolean[] taken = new boolean[old.size()];
    Arrays.stream(matches).filter(m -> m >= 0).forEach(m -> taken[m] = true);
    int token = 0;
    int end = 0;
    for (SourcedText text : texts) {
      end += text.string().length();
      int first = token;
      while (token < now.size() && now.starts()[token] < end) {
        token++;
      }
      if (text.apart() && text.string().length() >= SHORTEST && isFree(matches, first, token)) {
        move(old, now, first, token, taken, matches);
      }
    }
  }

  private static boolean isFree(int[] matches, int from, int to) {
    return Arrays.stream(matches, from, to).allMatch(m -> m < 0);
  }

  private static void move(
      Tokens old, Tokens now, int first, int end, boolean[] taken, int[] matches) {
    for (int at = 0; at + end - first <= old.size(); at++) {
      boolean begins = !taken[at] && old.words()[at] == now.words()[first];
      if (begins && isSame(old, now, at, first, end, taken)) {
        for (int i = first; i < end; i++) {
          matches[i] = at + i - first;
          taken[matches[i]] = true;
        }
        return;
      }
    }
  }

  private static boolean isSame(
      Tokens old, Tokens now, int at, int first, int end, boolean[] taken) {
    for (int i = first; i < end; i++) {
      if (taken[at + i - first] || old.words()[at + i - first] != now.words()[i]) {
        return false;
      }
    }
    return true;
  }
}

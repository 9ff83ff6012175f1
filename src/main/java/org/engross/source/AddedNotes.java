package org.engross.source;

import java.util.List;
import java.util.Optional;

/**
 * Finds notes that an editor wrote. Single words of such a note stand in the source too, and must
 * not be taken for copies of it: a note of which most is new is new as a whole.
 */
final class AddedNotes {
  private AddedNotes() {}

  /**
   * The words of the corrected texts with those of added notes made unlike any other.
   *
   * @param matches for each token its match, or -1
   * @param unused the first number that no token has
   * @return nothing if there are no added notes
   */
  static Optional<int[]> apart(Tokens now, List<SourcedText> texts, int[] matches, int unused) {
    int[] words = now.words().clone();
    boolean any = false;
    int token = 0;
    int end = 0;
    int from = 0;
    for (int i = 0; i < texts.size(); i++) {
      end += texts.get(i).string().length();
      while (token < now.size() && now.starts()[token] < end) {
        token++;
      }
      boolean lastOfNote = i + 1 == texts.size() || texts.get(i + 1).note() != texts.get(i).note();
      if (lastOfNote && texts.get(i).apart() && isNew(now, matches, from, token)) {
        for (int t = from; t < token; t++) {
          words[t] = unused + t;
          any = true;
        }
      }
      from = lastOfNote ? token : from;
    }
    return any ? Optional.of(words) : Optional.empty();
  }

  private static boolean isNew(Tokens now, int[] matches, int from, int to) {
    int old = 0;
    int all = 0;
    for (int token = from; token < to; token++) {
      boolean word = Character.isLetterOrDigit(now.texts().codePointAt(now.starts()[token]));
      all += word ? now.length(token) : 0;
      old += word && matches[token] >= 0 ? now.length(token) : 0;
    }
    return all > 0 && 2 * old < all;
  }
}

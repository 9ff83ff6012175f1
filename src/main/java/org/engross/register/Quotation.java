package org.engross.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a quotation in an edition and says how true it is.
 *
 * @param agreement how near it comes
 * @param places the places it runs through, in reading order; empty if it was not found
 * @param found the words of the edition at that place
 * @param differences word by word, what the quotation has and what the edition has instead; empty
 *     for an exact one
 */
public record Quotation(
    Agreement agreement, List<CitableText> places, String found, List<Difference> differences) {
  public Quotation {
    places = List.copyOf(places);
    differences = List.copyOf(differences);
  }

  /** Degrees of truth. */
  public enum Agreement {
    EXACT,
    /** The words are the same; spaces, case, quotes or dashes differ. */
    FOLDED,
    CLOSE,
    NOT_FOUND
  }

  /** A run of words that differ; either may be empty. */
  public record Difference(String quoted, String edition) {}

  /** Looks for a quotation in an edition's texts, which may run over several of them. */
  public static Quotation find(String quoted, List<CitableText> texts) {
    Joined joined = Joined.of(texts);
    String wanted = quoted.strip();
    int exact = wanted.isEmpty() ? -1 : joined.text().indexOf(wanted);
    if (exact >= 0) {
      return joined.quotation(Agreement.EXACT, exact, exact + wanted.length(), List.of());
    }
    String folded = Folded.of(wanted);
    int at = folded.isEmpty() ? -1 : joined.folded().indexOf(folded);
    if (at >= 0) {
      int end = joined.original(at + folded.length() - 1) + 1;
      return joined.quotation(Agreement.FOLDED, joined.original(at), end, List.of());
    }
    return new WordSearch(joined).closest(folded);
  }

  static Quotation notFound() {
    return new Quotation(Agreement.NOT_FOUND, List.of(), "", List.of());
  }

  /** The texts as one string, with the way back from its folded form. */
  record Joined(
      List<CitableText> texts, List<Integer> starts, String text, String folded, int[] origins) {
    static Joined of(List<CitableText> texts) {
      StringBuilder all = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (CitableText text : texts) {
        starts.add(all.length());
        all.append(text.text()).append(' ');
      }
      StringBuilder folded = new StringBuilder();
      int[] origins = new int[all.length()];
      boolean space = false;
      for (int i = 0; i < all.length(); i++) {
        char c = all.charAt(i);
        if (Folded.isSpace(c)) {
          space = folded.length() > 0;
        } else if (c != '\u00AD') {
          if (space) {
            origins[folded.length()] = i;
            folded.append(' ');
          }
          origins[folded.length()] = i;
          folded.append(Character.toLowerCase(Folded.plain(c)));
          space = false;
        }
      }
      return new Joined(texts, starts, all.toString(), folded.toString(), origins);
    }

    int original(int inFolded) {
      return origins[inFolded];
    }

    Quotation quotation(Agreement agreement, int start, int end, List<Difference> differences) {
      List<CitableText> places = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        int until = starts.get(i) + texts.get(i).text().length();
        if (starts.get(i) < end && until > start) {
          places.add(texts.get(i));
        }
      }
      return new Quotation(agreement, places, text.substring(start, end), differences);
    }
  }
}

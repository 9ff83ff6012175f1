package org.engross.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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
    /** The words are the same; spaces, case, quotes, dashes, numbers or marks of notes differ. */
    FOLDED,
    /** The same, with words left out where the quotation says so. */
    ABRIDGED,
    CLOSE,
    NOT_FOUND
  }

  /** A run of words that differ; either may be empty. */
  public record Difference(String quoted, String edition) {}

  private static String seen(String text) {
    return text.replace('\u00A0', ' ');
  }

  /** Looks for a quotation in an edition's texts, which may run over several of them. */
  public static Quotation find(String quoted, List<CitableText> texts) {
    Joined whole = Joined.of(texts, true);
    String wanted = quoted.strip();
    // Nobody sees, or types, that a space is a no-break space.
    int exact = wanted.isEmpty() ? -1 : seen(whole.text()).indexOf(seen(wanted));
    if (exact >= 0) {
      return whole.quotation(Agreement.EXACT, exact, exact + wanted.length(), List.of());
    }
    Joined bare = Joined.of(texts, false);
    for (Joined joined : List.of(whole, bare)) {
      Optional<int[]> found = joined.find(wanted, 0);
      if (found.isPresent()) {
        return joined.quotation(Agreement.FOLDED, found.get()[0], found.get()[1], List.of());
      }
    }
    return QuotedForms.isAbridged(wanted)
        ? bare.abridged(QuotedForms.stretches(wanted)).orElseGet(() -> closest(wanted, whole, bare))
        : closest(wanted, whole, bare);
  }

  private static Quotation closest(String wanted, Joined whole, Joined bare) {
    Quotation full = new WordSearch(whole).closest(Folded.of(wanted));
    Quotation plain = new WordSearch(bare).closest(Folded.of(wanted));
    boolean nearer =
        full.agreement() == Agreement.NOT_FOUND
            || (plain.agreement() == Agreement.CLOSE
                && plain.differences().size() < full.differences().size());
    return nearer ? plain : full;
  }

  static Quotation notFound() {
    return new Quotation(Agreement.NOT_FOUND, List.of(), "", List.of());
  }

  /** The texts as one string, with the way back from its folded form. */
  record Joined(
      List<CitableText> texts, List<Integer> starts, String text, String folded, int[] origins) {
    /** The most characters over which an abridged quotation may run. */
    private static final int MOST = 20_000;

    /**
     * @param all whether what a quotation may leave out is in the folded form
     */
    static Joined of(List<CitableText> texts, boolean all) {
      StringBuilder words = new StringBuilder();
      BitSet apart = new BitSet();
      List<Integer> starts = new ArrayList<>();
      for (CitableText text : texts) {
        int start = words.length();
        starts.add(start);
        words.append(text.text()).append(' ');
        if (!all) {
          text.apart().forEach(out -> apart.set(start + out.start(), start + out.end()));
        }
      }
      return folded(texts, starts, words.toString(), apart);
    }

    private static Joined folded(
        List<CitableText> texts, List<Integer> starts, String all, BitSet apart) {
      StringBuilder folded = new StringBuilder();
      int[] origins = new int[all.length()];
      boolean space = false;
      for (int i = 0; i < all.length(); i++) {
        char c = all.charAt(i);
        boolean left = apart.get(i) || Folded.isInvisible(c);
        if (!left && Folded.isSpace(c)) {
          space = folded.length() > 0;
        } else if (!left) {
          if (space) {
            origins[folded.length()] = i;
            folded.append(' ');
          }
          origins[folded.length()] = i;
          folded.append(Character.toLowerCase(Folded.plain(c)));
          space = false;
        }
      }
      return new Joined(texts, starts, all, folded.toString(), origins);
    }

    /**
     * Where some words stand first, in any of the forms they may have had: start and end in the
     * text.
     *
     * @param from character of the text before which they may not begin
     */
    Optional<int[]> find(String wanted, int from) {
      int begin = 0;
      while (begin < folded.length() && origins[begin] < from) {
        begin++;
      }
      for (String form : QuotedForms.of(wanted)) {
        String plain = Folded.of(form);
        int at = plain.isEmpty() ? -1 : folded.indexOf(plain, begin);
        if (at >= 0) {
          return Optional.of(new int[] {origins[at], origins[at + plain.length() - 1] + 1});
        }
      }
      return Optional.empty();
    }

    /** Stretches of a quotation that follow each other in the text; where they stand nearest. */
    Optional<Quotation> abridged(List<String> stretches) {
      Optional<int[]> best = Optional.empty();
      Optional<int[]> run = run(stretches, 0);
      while (run.isPresent()) {
        int[] found = run.get();
        if (best.isEmpty() || found[1] - found[0] < best.get()[1] - best.get()[0]) {
          best = run;
        }
        run = run(stretches, found[0] + 1);
      }
      return best.filter(found -> found[1] - found[0] <= MOST)
          .map(found -> quotation(Agreement.ABRIDGED, found[0], found[1], List.of()));
    }

    private Optional<int[]> run(List<String> stretches, int from) {
      int start = -1;
      int end = from;
      for (String stretch : stretches) {
        Optional<int[]> found = find(stretch, end);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        start = start < 0 ? found.get()[0] : start;
        end = found.get()[1];
      }
      return start < 0 ? Optional.empty() : Optional.of(new int[] {start, end});
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

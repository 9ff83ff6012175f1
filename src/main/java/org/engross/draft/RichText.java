package org.engross.draft;

import java.util.Comparator;
import java.util.List;
import org.engross.source.Origin;

/**
 * One block's characters with what is known of them, kept beside the string and not inside it, so
 * that names, page breaks and emphasis may overlap freely.
 *
 * @param string the characters, never containing a line end
 * @param marks sorted by start, longer first
 * @param origin where the characters come from in the source
 */
public record RichText(String string, List<Mark> marks, Origin origin) {
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparing(Mark::kind)
          .thenComparing(Mark::value);

  public static final RichText EMPTY = new RichText("", List.of(), Origin.NONE);

  public RichText {
    for (Mark mark : marks) {
      if (mark.end() > string.length()) {
        throw new IllegalArgumentException("mark beyond the text: " + mark);
      }
    }
    marks = marks.stream().sorted(ORDER).toList();
  }

  /** Characters without marks and without a source. */
  public static RichText of(String string) {
    return string.isEmpty() ? EMPTY : new RichText(string, List.of(), Origin.NONE);
  }

  public boolean isEmpty() {
    return string.isEmpty();
  }

  /** The same characters and marks from another origin. */
  public RichText withOrigin(Origin other) {
    return new RichText(string, marks, other);
  }

  /** The same without its origin: what two texts must share to say the same. */
  public RichText content() {
    return withOrigin(Origin.NONE);
  }
}

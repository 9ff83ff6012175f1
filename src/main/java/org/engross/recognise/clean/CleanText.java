package org.engross.recognise.clean;

import java.util.List;
import org.engross.draft.Mark;
import org.engross.source.Ledger;

/**
 * The text that remains when markup is taken away, line for line as in the source.
 *
 * @param text all remaining characters, without line ends
 * @param sources for each character its source offset
 * @param copied for each character whether it is the source's own; otherwise a change put it there
 * @param lineStarts for each line of the source where it begins in {@code text}, and one more at
 *     the end
 * @param marks marks over {@code text}
 * @param headings for each line the heading level that its markup states, or 0
 * @param rules for each line whether it was nothing but a rule ("____", "* * *")
 * @param goesOn for each line whether it begins within a tag, so that its words stand on the line
 *     before it
 * @param changes what was taken away or replaced
 */
public record CleanText(
    String text,
    int[] sources,
    boolean[] copied,
    int[] lineStarts,
    List<Mark> marks,
    int[] headings,
    boolean[] rules,
    boolean[] goesOn,
    List<Ledger.Entry> changes) {
  public CleanText {
    marks = List.copyOf(marks);
    changes = List.copyOf(changes);
  }

  public int lineCount() {
    return lineStarts.length - 1;
  }

  public String line(int line) {
    return text.substring(lineStarts[line], lineStarts[line + 1]);
  }

  /** White space in the widest sense: what may stand between words and never is one. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}

package org.engross.recognise.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.SourceText;

/**
 * R801: where the pages of a PDF were put together without a line end between them, the first line
 * of a running head stands at the end of the last line of a page. It is told by what comes behind:
 * the other line of the head, which is the same on several pages but for the page's number.
 * Example: {@code … by law.THE CONSTITUTION OF EXAMPLE} above {@code (Part III. Rights)12}.
 */
final class GluedHeads implements Eraser {
  private static final Pattern TAIL =
      Pattern.compile("[.;:,)\\]”\"’—]\\s{0,3}(\\p{Lu}[\\p{L}\\p{M}’' -]{5,70})$");
  private static final Pattern PAGE = Pattern.compile("^.*[^\\p{Nd}\\s].*\\p{Nd}+$|^\\p{Nd}+\\s.*");
  private static final int LONGEST = 120;
  private static final int FEWEST = 3;

  private record Found(int start, int end, String words) {}

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    Map<String, Integer> shapes = new HashMap<>();
    Map<String, Integer> tails = new HashMap<>();
    for (int i = 1; i < source.lineCount(); i++) {
      shapes.merge(shape(source.line(i)), 1, Integer::sum);
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i + 1 < source.lineCount(); i++) {
      String next = shape(source.line(i + 1));
      if (!next.isEmpty() && shapes.get(next) >= FEWEST) {
        Matcher tail = TAIL.matcher(source.line(i).stripTrailing());
        if (tail.find()) {
          int start = source.lineStart(i);
          String words = tail.group(1).replaceAll("\\s+", " ");
          found.add(new Found(start + tail.start(1), start + tail.end(1), words));
          tails.merge(words, 1, Integer::sum);
        }
      }
    }
    for (Found head : found) {
      if (tails.get(head.words()) >= FEWEST) {
        erasures.replace(
            head.start(),
            head.end(),
            "",
            "R801",
            "A running head behind the last words of a page.");
      }
    }
  }

  /** A line that could be the head of a page with its number, figures made equal; else nothing. */
  private static String shape(String line) {
    String text = line.strip();
    boolean page = numbered(text) && PAGE.matcher(text).matches();
    return page ? text.replaceAll("\\p{Nd}+", "#") : "";
  }

  /** Most lines neither begin nor end with a figure, and need no closer look. */
  private static boolean numbered(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && (Character.isDigit(text.codePointAt(0))
            || Character.isDigit(text.codePointBefore(text.length())));
  }
}
